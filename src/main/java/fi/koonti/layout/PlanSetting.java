package fi.koonti.layout;

import fi.koonti.plan.Field;
import fi.koonti.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the plan workbook's settings, in their order. */
public enum PlanSetting {
  ORGANISATION,
  YEAR,
  LANGUAGE,
  PLAN_ID,
  VERSION,
  NARRATIVE_LIMIT,
  EVIDENCE(Field.EVIDENCE),
  FORECAST(Field.FORECAST),
  LOCKED,
  CONTACT,
  RETURN_MEGABYTES,
  RETURN_SECONDS,
  /** Last, since people and scripts know the others by their places. */
  VERSION_DATE;

  private final @Nullable Field field;

  PlanSetting() {
    this(null);
  }

  PlanSetting(@Nullable Field field) {
    this.field = field;
  }

  /** The optional field that it asks for, or empty. */
  public Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  /** What the row is called. */
  public String label(Language language) {
    return LayoutTexts.get("plan.setting." + LayoutTexts.key(this), language);
  }

  /** What a coordinator should know about it. */
  public String note(Language language) {
    return LayoutTexts.get("plan.setting." + LayoutTexts.key(this) + ".note", language);
  }
}
