package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.grid.CellLook;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.NumberFormat;
import fi.koonti.location.CellAddress;
import fi.koonti.submission.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of cell says, whoever wrote it; what texts say is in {@link ValuesTest}. */
class CellValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // kind; text; formula; value's kind; text; formula
        "TEXT; Edetty.; -; TEXT; Edetty.; -",
        "TEXT; Edetty.; A1&\"\"; TEXT; Edetty.; A1&\"\"",
        "TEXT; Edetty.; ''; TEXT; Edetty.; ''",
        "BOOLEAN; TRUE; -; TEXT; TRUE; -",
        "ERROR; #N/A; -; ERROR; #N/A; -",
        "ERROR; #REF!; A1; ERROR; #REF!; -",
        "DAMAGED; 999; -; ERROR; 999; -",
        "MISSING; ''; A1+1; UNCOMPUTED; =A1+1; A1+1",
        "MISSING; ''; ''; UNCOMPUTED; =; ''",
        "DATE_TEXT; 2023-09-30; -; DATE; 2023-09-30; -",
        "DATE_TEXT; 2023-09-30T12:30:00; -; DATE; 2023-09-30; -",
        "DATE_TEXT; 2023-09-30T12:30:00Z; -; DATE; 2023-09-30; -",
        "DATE_TEXT; 2023-02-30; -; TEXT; 2023-02-30; -",
        "DATE_TEXT; 12:30:00; -; TEXT; 12:30:00; -"
      })
  void aCellSaysWhatItsKindAllows(
      GridCell.Kind kind,
      String text,
      String formula,
      Value.Kind said,
      String saidText,
      String saidFormula) {
    Value value = CellReader.of(cell(kind, text, formula));
    assertEquals(said, value.kind());
    assertEquals(saidText, value.text());
    assertEquals(saidFormula, value.formula());
  }

  @ParameterizedTest
  @CsvSource({
    "45199, d.m.yyyy, 2023-09-30T00:00, DATE, 2023-09-30",
    "45199.5, d.m.yyyy h:mm, 2023-09-30T12:00, DATE, 2023-09-30",
    "45199, d, 2023-09-30T00:00, NUMBER, 45199",
    "45199, yyyy, 2023-09-30T00:00, NUMBER, 45199",
    "45450, m.d.yyyy, 2024-06-07T00:00, NUMBER, 45450",
    "45450, mm/dd/yy, 2024-06-07T00:00, NUMBER, 45450",
    "45450, yy.mm.dd, 2024-06-07T00:00, NUMBER, 45450",
    "45450, m/d/yyyy h:mm, 2024-06-07T00:00, NUMBER, 45450",
    "45450, 'd mmm, yyyy', 2024-06-07T00:00, DATE, 2024-06-07",
    "45450, 'mmmm d, yyyy', 2024-06-07T00:00, DATE, 2024-06-07",
    "45450, yyyy-mm-dd, 2024-06-07T00:00, DATE, 2024-06-07",
    "45450, dd/mm/yyyy, 2024-06-07T00:00, DATE, 2024-06-07",
    "45449, m.d.yyyy, 2024-06-06T00:00, DATE, 2024-06-06",
    "45463, m.d.yyyy, 2024-06-20T00:00, DATE, 2024-06-20",
    "45199, d., 2023-09-30T00:00, TEXT, 30.",
    "0.5, h:mm, 1899-12-31T12:00, TEXT, 12:00",
    "60, d.m.yyyy, , TEXT, 29.2.1900",
    "0, d.m.yyyy h:mm, , TEXT, 0.1.1900",
    "30, d.m.yyyy, 1900-01-30T00:00, TEXT, 30.1.1900",
    "-5, d.m.yyyy, , NUMBER, -5",
    "45199, General, 2023-09-30T00:00, NUMBER, 45199"
  })
  void aNumberIsADayWhenItIsShownAsOneThatACalendarHas(
      String number, String format, LocalDateTime date, Value.Kind said, String text) {
    GridCell cell =
        new GridCell(
            new CellAddress(0, 0),
            GridCell.Kind.NUMBER,
            number,
            Double.parseDouble(number),
            CellLook.of(NumberFormat.of(format)),
            Optional.ofNullable(date),
            Optional.empty());
    assertEquals(said, CellReader.of(cell).kind());
    assertEquals(text, CellReader.of(cell).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", " \t\n", "\u2007\u202f"})
  void blanksAloneAreNoAnswer(String blanks) {
    assertEquals(false, CellReader.isFilled(cell(GridCell.Kind.TEXT, blanks, null)));
  }

  @ParameterizedTest
  @CsvSource({"TEXT, ' a '", "TEXT, -", "ERROR, #N/A", "MISSING, ''", "BOOLEAN, FALSE"})
  void anythingElseIs(GridCell.Kind kind, String text) {
    assertEquals(true, CellReader.isFilled(cell(kind, text, null)));
  }

  private static GridCell cell(GridCell.Kind kind, String text, String formula) {
    return new GridCell(
        new CellAddress(0, 0),
        kind,
        text,
        Double.NaN,
        CellLook.PLAIN,
        kind == GridCell.Kind.DATE_TEXT ? day(text) : Optional.empty(),
        Optional.ofNullable(formula));
  }

  private static Optional<LocalDateTime> day(String iso) {
    try {
      String local = iso.replace("Z", "");
      return Optional.of(
          local.length() > 10 ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
