package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell shows is what a person said, in files of every kind. */
class ShownCellsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xls-own-format-ids.xls", "ods-percent-by-style.ods"})
  void theFormatsOfTheFileItselfCount(String file) throws IOException {
    ReturnedCase merged = ReturnedCase.merged(file, folder);
    assertEquals("90.5 = 90.5", merged.outcome("ABC-001"));
    assertEquals("80,5 % = 80.5", merged.outcome("ABC-002"));
    assertEquals("310000.5 = 310000.5", merged.outcome("ABC-003"));
    assertEquals("1200 = 1200", merged.outcome("ABC-007"));
    assertEquals("135 = 135", merged.outcome("ABC-008"));
    assertEquals("100 = 100", merged.outcome("ABC-009"));
    assertEquals("110 = 110", merged.outcome("ABC-010"));
  }

  @Test
  void whereWordsAreAskedTheCellSaysWhatItShows() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("text-field-formats.xlsx", folder);
    assertEquals("85 %", merged.row("ABC-006").get("narrative").asText());
    assertEquals("joulu 24", merged.row("ABC-006").get("evidence").asText());
    assertEquals("1 300 000 €", merged.row("ABC-007").get("narrative").asText());
    assertEquals("1.9.2024", merged.row("ABC-003").get("evidence").asText());
  }

  @Test
  void thousandsThatAreLeftOutCountInARowOfThousands() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("scaled-format.xlsx", folder);
    assertEquals("1 235 = 1234.567", merged.outcome("ABC-007"));
    assertEquals("1,3 = 1.3", merged.outcome("ABC-004"));
  }

  @Test
  void aFootnoteSignIsNoDigit() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("superscript-footnote.xlsx", folder);
    assertEquals("120¹ = null", merged.outcome("ABC-001"));
    assertEquals("1 200¹⁾ = null", merged.outcome("ABC-007"));
    assertEquals(List.of("outcome-not-a-number: 120¹"), merged.findingsAt("M7"));
  }

  @Test
  void whatIsStruckOutIsLeftOutAndTold() throws IOException {
    ReturnedCase merged = ReturnedCase.merged("strike-old-value.xlsx", folder);
    assertEquals("160 = 160", merged.outcome("ABC-003"));
    assertTrue(merged.findingsAt("M9").contains("text-struck-out: 150"));
    assertEquals("ON_TRACK", merged.row("ABC-009").get("status").asText());
    assertEquals("Hanke jatkuu.", merged.row("ABC-009").get("narrative").asText());
    assertEquals(List.of("text-struck-out: Hanke keskeytyi."), merged.findingsAt("O15"));
    assertEquals("null = null", merged.outcome("ABC-007"));
    assertTrue(merged.findingsAt("M13").contains("text-struck-out: 1100"));
    assertEquals(1, merged.total("rejected"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        // format, number, row, outcome
        "#,##0,\" t€\" § 310400 § ABC-003 § 310400 = 310400",
        "#,##0,\" t€\" § 1234567 § ABC-007 § 1 235 t€ = 1234.567",
        "#,##0\\ \"€\" § 310000 § ABC-007 § 310 000 € = 310",
        "0.0,,\" milj. €\" § 1300000 § ABC-003 § 1300000 = 1300000",
        "#,##0, § 310000 § ABC-003 § 310 = null",
        "0\"00\" § 12 § ABC-001 § 1200 = null",
        "0;0 § -5 § ABC-001 § 5 = null",
        "0 § 0.4 § ABC-001 § 0.4 = 0.4",
        "0.0 § 90.46 § ABC-001 § 90.46 = 90.46",
        ";;; § 90 § ABC-001 § 90 = null",
        "0\" kpl\" § 90 § ABC-001 § 90 = 90",
        "0.0% § 0.805 § ABC-002 § 80,5 % = 80.5",
        "0% § 0.666666666666 § ABC-002 § 66,67 % = 66.6666666666",
        "0\"%\" § 80.5 § ABC-002 § 80.5 = 80.5",
        "# ?/? § 1.5 § ABC-001 § 1.5 = 1.5",
        "0.00E+00 § 1234567 § ABC-001 § 1234567 = 1234567"
      })
  void aFormatThatShowsAnotherNumberCountsOrIsAsked(
      String code, double number, String id, String outcome) throws IOException {
    Path file = folder.resolve("palautus.xlsx");
    FormattedReturn.write(file, id, code, number);
    ReturnedCase merged = ReturnedCase.merged(file, folder);
    assertEquals(outcome, merged.outcome(id));
    boolean told =
        merged.findingsAt(FormattedReturn.cell(id)).stream()
            .anyMatch(one -> one.startsWith("number-shown") || one.startsWith("value-unseen"));
    boolean doubtful = outcome.endsWith("null") || code.equals("0");
    assertEquals(doubtful, told, merged.findingsAt(FormattedReturn.cell(id)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        // format, number, row, outcome, findings
        "0\" (2024)\" § 90 § ABC-001 § 90 (2024) = 90 § ``",
        "0\" (2023)\" § 90 § ABC-001 § 90 (2023) = 90 § outcome-of-other-time",
        "\"2022: \"0 § 90 § ABC-001 § 2022: 90 = 90 § outcome-of-other-time",
        "0\" (Q1)\" § 90 § ABC-001 § 90 (Q1) = 90 § outcome-of-other-time",
        "0\" kpl, tilanne 30.6.2023\" § 90 § ABC-001 § 90 kpl, tilanne 30.6.2023 = 90"
            + " § outcome-of-other-time",
        "0\" (ennuste)\" § 1200 § ABC-001 § 1200 (ennuste) = null § outcome-not-a-number",
        "\"tavoite \"0 § 1200 § ABC-001 § tavoite 1200 = null § outcome-not-a-number",
        "0\" (xyz)\" § 90 § ABC-001 § 90 (xyz) = 90 § remark-unclear",
        "0\" t\" § 310 § ABC-003 § 310 t = null § outcome-not-a-number",
        "0.00\" milj.\" § 0.31 § ABC-003 § 0,31 milj. = 310000 § ``",
        "0.0\" %\" § 80.5 § ABC-002 § 80.5 = 80.5 § ``",
        "0,,\" M€\" § 118499 § ABC-007 § 0 M€ = null § number-shown-otherwise",
        "0,,\" M€\" § 1499999 § ABC-003 § 1 M€ = null § number-shown-otherwise",
        "0\" kpl\" § 0.4 § ABC-001 § 0.4 = 0.4 § number-shown-otherwise"
      })
  void theWordsOfAFormatAreReadLikeTypedOnes(
      String code, double number, String id, String outcome, String finding) throws IOException {
    Path file = folder.resolve("palautus.xlsx");
    FormattedReturn.write(file, id, code, number);
    ReturnedCase merged = ReturnedCase.merged(file, folder);
    assertEquals(outcome, merged.outcome(id));
    List<String> told =
        merged.findingsAt(FormattedReturn.cell(id)).stream()
            .map(one -> one.substring(0, one.indexOf(':')))
            .filter(one -> !one.equals("outcome-implausible"))
            .toList();
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), told);
  }
}
