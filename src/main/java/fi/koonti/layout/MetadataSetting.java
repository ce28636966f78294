package fi.koonti.layout;

import fi.koonti.plan.Field;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the machine sheet of a form says about the form, one row each. */
public enum MetadataSetting {
  /** The version of this layout. */
  FORMAT,
  PLAN_ID,
  PLAN_VERSION,
  ORGANISATION,
  YEAR,
  LANGUAGE,
  NARRATIVE_LIMIT,
  /** Said whether it is asked or not: forms of 0.1.0 are read so. */
  EVIDENCE(Field.EVIDENCE, true),
  FORECAST(Field.FORECAST, false),
  CONTACT,
  SECTOR,
  SECTOR_NAME,
  /** Which part of the sector's rows the form asks, by name; missing when it asks all. */
  PART,
  PERIOD_CODE,
  PERIOD_NAME,
  PERIOD_START,
  PERIOD_END,
  PERIOD_DUE,
  FORM_ID,
  /** The sums of what the form says of itself, {@link PrintedTexts}. */
  PRINTED;

  private final @Nullable Field field;
  private final boolean always;

  MetadataSetting() {
    this(null, true);
  }

  MetadataSetting(@Nullable Field field, boolean always) {
    this.field = field;
    this.always = always;
  }

  /** The optional field about which it says whether it is asked, or empty. */
  public Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  /** Whether it says so also when the field is not asked. */
  public boolean isAlwaysSaid() {
    return always;
  }

  /** The version of the layout that this program writes. */
  public static final int CURRENT_FORMAT = 1;

  /** How the sheet names it, {@code plan-id}. */
  public String key() {
    return LayoutTexts.key(this);
  }

  /** The setting of a name, or empty when this program knows none such. */
  public static Optional<MetadataSetting> of(String key) {
    for (MetadataSetting setting : values()) {
      if (setting.key().equals(key.toLowerCase(Locale.ROOT))) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
