package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about what rows say, alone and beside each other. */
class RowLintTest {

  @TempDir Path folder;

  private List<String> told(PlanFile file) {
    return Linted.words(Linted.findings(folder, file));
  }

  /** A row of a plan in the order of the sheet, without what the rules do not look at. */
  private static void row(
      PlanFile file, String id, String section, String goal, String measure, String indicator) {
    file.row(PlanSheet.IDS, id);
    file.row(
        PlanSheet.GOALS,
        id,
        "ELYM",
        section,
        "",
        goal,
        "",
        measure,
        indicator,
        "laadullinen",
        "",
        "–",
        "",
        "",
        "valmis");
  }

  @ParameterizedTest
  @CsvSource({
    "valtuusto, ''",
    "Valtuusto, ''",
    "fullmäktige, ''",
    "'', ''",
    "hallitus, S4 binding-unknown",
    "'valtuusto, lautakunta', S4 binding-unknown",
    "kyllä, S4 binding-unknown"
  })
  void aBindingLevelIsOneOfTheList(String binding, String told) {
    assertEquals(
        told.isEmpty() ? List.of() : List.of(told),
        Linted.row(folder, PlanColumn.BINDING, binding));
  }

  @Test
  void rowsWithTheSameUnknownBindingAreToldOnce() {
    PlanFile file = PlanFile.small().set(PlanSheet.GOALS, "S4", "hallitus");
    row(file, "E-2", "", "", "Toinen", "Luku");
    file.set(PlanSheet.GOALS, "S5", "Hallitus");
    Finding told = Linted.findings(folder, file).get(0);
    assertEquals(List.of("S4 binding-unknown"), told(file));
    assertEquals("4–5", told.facts().get("lines"));
  }

  @ParameterizedTest
  @CsvSource({
    "luku, kpl, ''",
    "luku, '', ''",
    "luku, €/as, J4 unit-against-type",
    "luku, %, J4 unit-against-type",
    "luku, prosenttia, J4 unit-against-type",
    "luku, eläkettä, ''",
    "luku, Europassia, ''",
    "prosentti, %, ''",
    "prosentti, '', ''",
    "prosentti, %-yks., ''",
    "prosentti, % asiakkaista, ''",
    "prosentti, kpl, J4 unit-against-type",
    "prosentti, €, J4 unit-against-type",
    "euro, €, ''",
    "euro, milj. €, ''",
    "euro, t€, ''",
    "euro, 1000e, ''",
    "euro, 1 000 e, ''",
    "euro, te, ''",
    "euro, euroa/asukas, ''",
    "euro, MEUR, ''",
    "euro, milj. euroa, ''",
    "euro, kpl, J4 unit-against-type",
    "euro, %, J4 unit-against-type",
    "päivä, '', ''",
    "päivä, pv, J4 unit-against-type",
    "laadullinen, kpl, J4 unit-against-type"
  })
  void aUnitFitsItsType(String type, String unit, String told) {
    String target = type.equals("päivä") ? "30.6.2023" : "30";
    assertEquals(
        told.isEmpty() ? List.of() : List.of(told),
        Linted.row(
            folder, PlanColumn.TYPE, type, PlanColumn.UNIT, unit, PlanColumn.TARGET, target));
  }

  @ParameterizedTest
  @CsvSource({
    "9 %, ''",
    "'0,5 %', ''",
    "'0,5 prosenttia', ''",
    "0, ''",
    "'0,095', N4 share-as-fraction",
    "'0,95', N4 share-as-fraction",
    "'1,5', ''"
  })
  void aShareBelowOneIsAsked(String target, String told) {
    assertEquals(
        told.isEmpty() ? List.of() : List.of(told),
        Linted.row(
            folder, PlanColumn.TYPE, "prosentti", PlanColumn.UNIT, "%", PlanColumn.TARGET, target));
  }

  @ParameterizedTest
  @CsvSource({
    "prosentti, %, kauden oma, ' accrual-of-share'",
    "prosentti, '', kauden oma, ' accrual-of-share'",
    "prosentti, %, taso, ''",
    "prosentti, %, kertymä vuoden alusta, ''",
    "luku, kpl, kauden oma, ''"
  })
  void sharesThatAreToldForEachPeriodAreAsked(
      String type, String unit, String accrual, String told) {
    String cell = CellAddress.columnName(PlanColumn.ACCRUAL.index()) + "4";
    assertEquals(
        told.isEmpty() ? List.of() : List.of(cell + told),
        Linted.row(
            folder,
            PlanColumn.TYPE,
            type,
            PlanColumn.UNIT,
            unit,
            PlanColumn.TARGET,
            "30",
            PlanColumn.ACCRUAL,
            accrual));
  }

  @Test
  void aShareBesideItsTextIsAskedToo() {
    PlanFile file = PlanFile.small().set(PlanSheet.GOALS, "I4", "prosentti");
    file.set(PlanSheet.GOALS, "N4", "valmiusaste").set(PlanSheet.GOALS, "O4", 0.9);
    assertEquals(List.of("N4 share-as-fraction"), told(file));
    file.percent(PlanSheet.GOALS, "O4", 0.9);
    assertEquals(List.of(), told(file));
  }

  @Test
  void aGoalIsMissingOnlyWhereOthersHaveOne() {
    PlanFile file = PlanFile.small();
    row(file, "E-2", "", "", "Toinen", "Luku");
    assertEquals(List.of(), told(file));
    row(file, "E-3", "", "Kasvu", "Kolmas", "Luku");
    row(file, "E-4", "", "", "Neljäs", "Luku");
    Finding told = Linted.findings(folder, file).get(0);
    assertEquals(List.of("E4 goal-missing"), told(file));
    assertEquals("4–5, 7", told.facts().get("lines"));
  }

  @Test
  void aMeasureHasOneGoal() {
    PlanFile file = PlanFile.small().set(PlanSheet.GOALS, "E4", "Kasvu");
    row(file, "E-2", "", "KASVU", "Koulutetaan väkeä", "A");
    row(file, "E-3", "", "Hyvinvointi", "Koulutetaan väkeä", "B");
    row(file, "E-4", "", "Hyvinvointi", "Koulutetaan väkeä", "C");
    assertEquals(List.of("E5 name-spelled-differently", "E6 measure-under-two-goals"), told(file));
  }

  @Test
  void theSameIndicatorTwiceIsTold() {
    PlanFile file = PlanFile.small();
    row(file, "E-2", "", "", "Koulutetaan väkeä", "KOULUTETUT");
    row(file, "E-3", "Toinen osio", "", "Koulutetaan väkeä", "Koulutetut");
    row(file, "E-4", "", "", "Koulutetaan väkeä", "Muut koulutetut");
    row(file, "E-5", "", "", "Toinen toimenpide", "Koulutetut");
    row(file, "E-6", "", "", "Kolmas toimenpide", "");
    row(file, "E-7", "", "", "Kolmas toimenpide", "");
    assertEquals(
        List.of(
            "H5 indicator-repeated",
            "H9 indicator-empty",
            "G10 indicator-repeated",
            "H10 indicator-empty"),
        told(file));
  }

  @Test
  void underTwoMeasuresTheLevelsTell() {
    PlanFile file = PlanFile.small();
    for (int i = 2; i < 4; i++) {
      row(file, "E-" + i, "", "", "Toimenpide " + i, "Työttömyysaste");
      String line = String.valueOf(i + 3);
      file.set(PlanSheet.GOALS, "I" + line, "prosentti").set(PlanSheet.GOALS, "N" + line, "9 %");
    }
    assertEquals(List.of(), told(file));
    file.set(PlanSheet.GOALS, "L5", "10 %").set(PlanSheet.GOALS, "L6", "10 %");
    assertEquals(List.of("H6 indicator-repeated"), told(file));
  }

  @Test
  void rowsThatFollowEachOtherInTimeAreMeant() {
    PlanFile file = PlanFile.small().set(PlanSheet.GOALS, "U4", "30.6.2023");
    row(file, "E-2", "", "", "Koulutetaan väkeä", "Koulutetut");
    assertEquals(List.of("H5 indicator-repeated"), told(file));
    file.set(PlanSheet.GOALS, "T5", "1.7.2023");
    assertEquals(List.of(), told(file));
  }

  @Test
  void aHeadingIsNoText() {
    assertEquals(
        List.of("E4 heading-as-text", "H4 heading-as-text"),
        Linted.row(folder, PlanColumn.GOAL, "Tavoite", PlanColumn.INDICATOR, "MITTARI:"));
    assertEquals(List.of(), Linted.row(folder, PlanColumn.GOAL, "Tavoite 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INDICATOR | Mittari 2. Lupien läpimenoaika | -",
        "INDICATOR | MITTARI Nuorten työttömyys | MITTARI",
        "INDICATOR | Mätare: Antalet besökare | Mätare:",
        "MEASURE | Toimenpide: nuorten palvelut | Toimenpide:",
        "BASELINE | Lähtötaso Suunnitteluvaihe | Lähtötaso",
        "TARGET | Tavoitetaso 30 pv | Tavoitetaso",
        "TARGET | Tavoitetaso: valmis | Tavoitetaso:",
        "TARGET | Lähtötaso 30 | Lähtötaso",
        "GOAL | Tavoite: Elinvoimainen kunta | Tavoite:",
        "GOAL | Tavoite 2. Elinvoimainen kunta | -",
        "GOAL | Tavoite 1 | -",
        "FOCUS_AREA | Painopiste 1: Kasvava Pori | -",
        "INDICATOR | Mittarin 2. versio käytössä | -",
        "INDICATOR | Mittari otettu käyttöön | -",
        "TARGET | Tavoitetaso saavutettu | -",
        "GOAL | TAVOITE TOTEUTUU | -",
        "MEASURE | Teko Oy:n palvelut | -"
      })
  void aLabelInFrontOfATextIsTold(PlanColumn column, String text, String label) {
    PlanFile file = PlanFile.small();
    file.set(PlanSheet.GOALS, CellAddress.columnName(column.index()) + "4", text);
    List<String> told =
        Linted.findings(folder, file).stream()
            .filter(finding -> finding.code() == FindingCode.LABEL_IN_TEXT)
            .map(finding -> String.valueOf(finding.facts().get("label")))
            .toList();
    assertEquals(label.equals("-") ? List.of() : List.of(label), told);
  }

  @Test
  void aDividedWordIsTold() {
    assertEquals(
        List.of("H4 word-divided"),
        Linted.row(folder, PlanColumn.INDICATOR, "Suunnittelu- vaihe valmis"));
    assertEquals(
        List.of(),
        Linted.row(folder, PlanColumn.INDICATOR, "Asettumis- ja sijoittumispalvelut 2023- 2024"));
  }

  @Test
  void aSectorThatNothingIsAskedOfIsTold() {
    PlanFile file = PlanFile.small().row(PlanSheet.SECTORS, "TEK", "Tekninen", "", "");
    assertEquals(List.of("A6 sector-without-rows"), told(file));
  }
}
