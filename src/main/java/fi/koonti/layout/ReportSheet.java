package fi.koonti.layout;

import fi.koonti.text.Language;

/** The sheets of the consolidated workbook, in their order. */
public enum ReportSheet {
  /** There only in what is published: what it is and how to read it. */
  ABOUT,
  SUMMARY,
  DEVIATIONS,
  REPORT,
  DEVELOPMENT,
  STATISTICS,
  DATA,
  RETURNS,
  FINDINGS,
  LEDGER,
  /** There only when an earlier merge of the same period is given. */
  CHANGES,
  /** What the next period needs; very hidden. */
  MACHINE;

  /** The name of the sheet; the machine's is the same in all languages. */
  public String title(Language language) {
    return this == MACHINE
        ? "_koonti"
        : LayoutTexts.get("report.sheet." + LayoutTexts.key(this), language);
  }
}
