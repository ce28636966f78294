package fi.koonti.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingLinesTest {

  private static Finding withoutName(int row) {
    return without("nimi", row);
  }

  private static Finding without(String wanted, int row) {
    return Finding.of(
            FindingCode.PLAN_VALUE_MISSING,
            Place.of("plan.xlsx", "Toimialat", new CellAddress(row, 1)))
        .with("wanted", wanted);
  }

  private static String printed(Severity least, List<Finding> findings) {
    StringWriter out = new StringWriter();
    new FindingLines(Language.FI, least).print(findings, new PrintWriter(out));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void oneCauseIsSaidOnceWithItsOtherPlaces() {
    assertEquals(
        """
        plan.xlsx
          virhe Toimialat!B5: Solusta B5 puuttuu nimi. Samoin B6, B7.
            Täytä solu.
        """,
        printed(Severity.INFO, List.of(withoutName(4), withoutName(5), withoutName(6))));
  }

  @Test
  void ofManyPlacesTenAreNamedAndAllAreCounted() {
    String lines =
        printed(
            Severity.INFO,
            IntStream.range(4, 154).mapToObj(FindingLinesTest::withoutName).toList());
    assertEquals(3, lines.lines().count(), lines);
    assertEquals(
        "  virhe Toimialat!B5: Solusta B5 puuttuu nimi. Samoin B6, B7, B8, B9, B10, B11, B12, B13,"
            + " B14, B15 …, yhteensä 149 muuta.",
        lines.lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void whatLacksSomethingElseIsAnotherCause() {
    assertEquals(
        5,
        printed(Severity.INFO, List.of(without("nimi", 4), without("koodi", 5))).lines().count());
  }

  @Test
  void whatIsToBeDoneInDifferentCellsIsSaidOfEach() {
    List<Finding> findings =
        IntStream.range(4, 7)
            .mapToObj(
                row ->
                    Finding.of(
                            FindingCode.STATUS_MISSING,
                            Place.of("a.xlsx", "Seuranta", new CellAddress(row, 5)))
                        .withRow("A-" + row))
            .toList();
    assertEquals(7, printed(Severity.INFO, findings).lines().count());
  }

  @Test
  void whatIsNotBadEnoughIsLeftOutAndCounted() {
    Finding info = Finding.of(FindingCode.FILE_IGNORED, Place.of("a.xlsx"));
    Finding warning = Finding.of(FindingCode.FILE_HAS_MACROS, Place.of("b.xlsm"));
    Finding error = Finding.of(FindingCode.FILE_EMPTY, Place.of("c.xlsx"));
    List<Finding> all = List.of(info, warning, error);
    StringWriter out = new StringWriter();
    int untold = new FindingLines(Language.FI, Severity.WARNING).print(all, new PrintWriter(out));
    assertEquals(1, untold);
    assertEquals(
        List.of("b.xlsm", "c.xlsx"),
        out.toString().lines().filter(line -> line.matches("\\S.*")).toList());
  }
}
