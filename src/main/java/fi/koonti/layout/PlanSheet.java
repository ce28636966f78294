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
  IDS,
  /** Of an imported plan: what a person must decide, and what was left over. */
  QUESTIONS,
  /** Of an imported plan: the answers of the old period. */
  ANSWERS;

  /** Whether it holds nothing of the plan itself and is passed over where plans are read. */
  public boolean isOfImport() {
    return this == QUESTIONS || this == ANSWERS;
  }

  /** Whether a plan can do without: one made before there was the sheet is as good as ever. */
  public boolean isOptional() {
    return this == RULES || this == IDS || isOfImport();
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
