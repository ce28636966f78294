package fi.koonti.layout;

import fi.koonti.text.Language;

/** The rows of the plan workbook's settings, in their order. */
public enum PlanSetting {
  ORGANISATION,
  YEAR,
  LANGUAGE,
  PLAN_ID,
  VERSION,
  NARRATIVE_LIMIT,
  EVIDENCE,
  FORECAST,
  LOCKED,
  CONTACT,
  RETURN_MEGABYTES,
  RETURN_SECONDS;

  /** What the row is called. */
  public String label(Language language) {
    return LayoutTexts.get("plan.setting." + LayoutTexts.key(this), language);
  }

  /** What a coordinator should know about it. */
  public String note(Language language) {
    return LayoutTexts.get("plan.setting." + LayoutTexts.key(this) + ".note", language);
  }
}
