package fi.koonti.report.csv;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.FindingTexts;
import fi.koonti.finding.Severity;
import fi.koonti.text.Language;
import java.util.List;

/** Findings as comma-separated values, for spreadsheets and scripts. */
public final class FindingsCsv {

  private FindingsCsv() {}

  /** The findings with a heading line; the names are those of the JSON. */
  public static String of(List<Finding> findings, Language language) {
    return table(findings, language).csv();
  }

  static Table<Finding> table(List<Finding> findings, Language language) {
    FindingTexts texts = new FindingTexts(language);
    return new Table<>(
        "havainnot",
        List.of(
            Column.code(
                "code",
                Values.of(FindingCode.class, FindingCode::code),
                finding -> finding.code().code()),
            Column.code(
                "severity",
                Values.of(Severity.class, Severity::code),
                finding -> finding.severity().code()),
            Column.text("file", finding -> finding.place().file()),
            Column.text("sheet", finding -> finding.place().sheet()),
            Column.code("cell", FindingsCsv::cell),
            Column.text("rowId", Finding::rowId),
            Column.text("message", texts::message),
            Column.text("advice", texts::advice),
            Column.text("value", Finding::value)),
        findings);
  }

  private static String cell(Finding finding) {
    return finding.place().cell() == null ? null : finding.place().cell().toString();
  }
}
