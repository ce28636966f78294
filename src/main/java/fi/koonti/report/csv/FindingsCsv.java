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
            CsvColumn.code(
                "code",
                CsvValues.of(FindingCode.class, FindingCode::code),
                finding -> finding.code().code()),
            CsvColumn.code(
                "severity",
                CsvValues.of(Severity.class, Severity::code),
                finding -> finding.severity().code()),
            CsvColumn.text("file", finding -> finding.place().file()),
            CsvColumn.text("sheet", finding -> finding.place().sheet()),
            CsvColumn.code("cell", FindingsCsv::cell),
            CsvColumn.text("rowId", Finding::rowId),
            CsvColumn.text("message", texts::message),
            CsvColumn.text("advice", texts::advice),
            CsvColumn.text("value", Finding::value)),
        findings);
  }

  private static String cell(Finding finding) {
    return finding.place().address();
  }
}
