package fi.koonti.layout;

import fi.koonti.text.Language;

/** The sheets of a plan workbook, in their order. */
public enum PlanSheet {
  SETTINGS,
  PERIODS,
  SECTORS,
  STATUSES,
  GOALS,
  RULES,
  /** Every id that was ever given; the program keeps it. */
  IDS;

  /** Whether a plan can do without: one made before there was the sheet is as good as ever. */
  public boolean isOptional() {
    return this == RULES || this == IDS;
  }

  /** The name of the sheet. */
  public String title(Language language) {
    return LayoutTexts.get("plan.sheet." + LayoutTexts.key(this), language);
  }

  /** The pattern row that its rows are poured from. */
  public String kind() {
    return "suunnitelma." + LayoutTexts.key(this);
  }
}
