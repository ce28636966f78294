package fi.koonti.layout;

import java.util.Locale;
import java.util.Optional;

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
  EVIDENCE,
  /** Missing when no forecast is asked. */
  FORECAST,
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
