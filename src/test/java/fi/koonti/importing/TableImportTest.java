package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableImportTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private Sheet sheet(String name, String... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (String row : rows) {
      Row made = sheet.createRow(sheet.getPhysicalNumberOfRows());
      String[] cells = row.split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        String cell = cells[i].strip();
        if (cell.matches("\\d+")) {
          made.createCell(i).setCellValue(Double.parseDouble(cell));
        } else if (!cell.isEmpty()) {
          made.createCell(i).setCellValue(cell);
        }
      }
    }
    return sheet;
  }

  private Imported imported() {
    return imported(Map.of());
  }

  private Imported imported(Map<String, PlanColumn> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Imported imported = Imported.of(out.toByteArray(), words);
    assertEquals(0, imported.report().ledger().lost());
    return imported;
  }

  @Test
  void headingsMayStandInAnyOrderAndCase() {
    sheet(
        "Taul1",
        "Seuranta 2023",
        "TAVOITETASO | MITTARI | Lähtötaso: | Toimenpide | Tavoitteet | Selvitys | Tila",
        "7 | Kampanjat | 5 | Markkinointi | Kasvu | Kuusi tehty. | Etenee suunnitellusti");
    Imported made = imported();
    assertEquals("Kampanjat", made.field(1, PlanColumn.INDICATOR));
    assertEquals("5", made.field(1, PlanColumn.BASELINE));
    assertEquals("7", made.field(1, PlanColumn.TARGET));
    assertEquals("Kasvu", made.field(1, PlanColumn.GOAL));
    assertEquals("Kuusi tehty.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    assertEquals("Etenee suunnitellusti", made.field(1, PlanColumn.ANSWER_STATUS));
  }

  @Test
  void mergedCellsAreFilledDownAndEmptyOnesAreAsked() {
    Sheet sheet =
        sheet(
            "Taul1",
            "Tavoite | Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
            "Kasvu | Myynti | Tontit | 1 | 2",
            " | | Hallit | 3 | 4",
            " | Vuokraus | Tilat | 5 | 6",
            " | | Asunnot | 7 | 8");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A5"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
    Imported made = imported();
    assertEquals("Kasvu", made.field(4, PlanColumn.GOAL));
    assertEquals("Myynti", made.field(2, PlanColumn.MEASURE));
    assertEquals("Vuokraus", made.field(4, PlanColumn.MEASURE));
    assertTrue(
        made.questions().contains("TOI-004 Toimenpide: Vuokraus"), made.questions().toString());
    assertTrue(
        made.questions().stream().noneMatch(one -> one.startsWith("TOI-002 Toimenpide")),
        made.questions().toString());
  }

  @Test
  void headingsMayStandOnTwoRows() {
    Sheet sheet =
        sheet(
            "Taul1",
            "Toimenpide | Mittari | Tasot | | Vastuutaho",
            " | | Lähtötaso | Tavoitetaso |",
            "Myynti | Tontit | 1 | 2 | Kiinteistöpäällikkö");
    sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
    Imported made = imported();
    assertEquals("2", made.field(1, PlanColumn.TARGET));
    assertEquals("Kiinteistöpäällikkö", made.field(1, PlanColumn.RESPONSIBLE));
  }

  @Test
  void aSheetMayBelongToEachSector() {
    sheet("Sivistystoimiala", "Toimenpide | Mittari | Tavoitetaso", "Lukeminen | Lainat | 9");
    sheet("TEKNINEN", "Toimenpide | Mittari | Tavoitetaso", "Kadut | Kuopat | 3");
    Imported made = imported();
    assertEquals("SIV", made.field(1, PlanColumn.SECTOR));
    assertEquals("TEK", made.field(2, PlanColumn.SECTOR));
    assertTrue(
        made.questions().contains("TEK-001 Toimiala: TEKNINEN"), made.questions().toString());
  }

  @Test
  void unknownHeadingsAreAskedOrMapped() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Päämäärä 2023 | Tavoitetaso",
        "Myynti | Tontit | Elinvoima | 2");
    assertTrue(imported().questions().contains("TOI-001: Elinvoima"));
  }

  @Test
  void aMappedHeadingIsKnown() {
    sheet(
        "Taul1",
        "Toimenpide | Mikä mittaa | Päämäärä | Tavoitetaso",
        "Myynti | Tontit | Elinvoima | 2");
    Imported made =
        imported(Map.of("Mikä mittaa", PlanColumn.INDICATOR, "Päämäärä", PlanColumn.GOAL));
    assertEquals("Elinvoima", made.field(1, PlanColumn.GOAL));
    assertEquals("Tontit", made.field(1, PlanColumn.INDICATOR));
  }

  @Test
  void aGoalRightOfTheIndicatorMayBeItsTarget() {
    sheet("Taul1", "Toimenpide | Mittari | Tavoite 2023", "Myynti | Tontit | 12");
    Imported made = imported();
    assertEquals("", made.field(1, PlanColumn.GOAL));
    assertEquals(List.of("12"), made.proposals("TOI-001", PlanColumn.TARGET));
  }

  @Test
  void severalIndicatorsInOneCellBecomeRows() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Luvat | Mittari 1. Läpimenoaika. Mittari 2. Määrä. | 40 | 30");
    Imported made = imported();
    assertEquals(2, made.plan().indicators().size());
    assertEquals("Läpimenoaika.", made.field(1, PlanColumn.INDICATOR));
    assertEquals(List.of("30"), made.proposals("TOI-001", PlanColumn.TARGET));
  }

  @Test
  void aWordAloneInItsRowIsASectionForTheRowsBelow() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Myynti | Tontit | 1 | 2",
        "Joukkoliikenne",
        "Vuorot | Matkat | 3 | 4");
    Imported made = imported();
    assertEquals(2, made.plan().indicators().size(), made.questions().toString());
    assertEquals("Joukkoliikenne", made.field(2, PlanColumn.SECTION));
    assertTrue(made.questions().contains("TOI-002 Osio: Joukkoliikenne"));
  }

  @Test
  void blocksWithLabelsAreReadFromSheetsToo() {
    sheet(
        "ELYM",
        "PAINOPISTE | Kasvava Pori",
        "TAVOITE | Asukasmäärä",
        "TOIMENPIDE | Markkinointi",
        "MITTARI | Kampanjat | Lähtötaso | Tavoitetaso",
        " | | 5 | 7",
        "Selvitys: | Kuusi tehty.");
    Imported made = imported();
    assertEquals("Kampanjat", made.field(1, PlanColumn.INDICATOR));
    assertEquals("7", made.field(1, PlanColumn.TARGET));
    assertEquals("Kuusi tehty.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void timesBehindHeadingsBelongToThem() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Lähtötaso TP 2022 | Tavoitetaso (v. 2023) | Toteuma 1.1.–31.8.2023"
            + " | Tila 8/2023",
        "Myynti | Tontit | 3 | 5 | 4 | Etenee suunnitellusti");
    Imported made = imported();
    assertEquals("3", made.field(1, PlanColumn.BASELINE));
    assertEquals("5", made.field(1, PlanColumn.TARGET));
    assertEquals("4", made.field(1, PlanColumn.ANSWER_OUTCOME));
    assertEquals("Etenee suunnitellusti", made.field(1, PlanColumn.ANSWER_STATUS));
  }

  @Test
  void columnsOfSeveralPeriodsAreAskedTheLastOutcomeFirst() {
    Sheet sheet =
        sheet(
            "Taul1",
            "Toimenpide | Mittari | Tavoitetaso | | Toteuma Q1 | Toteuma Q2",
            " | | 2023 | 2024 | |",
            "Myynti | Tontit | 5 | 6 | 1 | 4");
    sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
    Imported made = imported();
    assertEquals("", made.field(1, PlanColumn.TARGET));
    assertEquals(List.of("5", "6"), made.proposals("TOI-001", PlanColumn.TARGET));
    assertEquals(List.of("4", "1"), made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
    assertTrue(
        made.report().questions().stream()
            .anyMatch(one -> one.place().equals("Taul1!F3 (Toteuma Q2)")));
  }

  @Test
  void linesWithLabelsAboveAndInTheMidstOfATableHoldForTheRowsBelow() {
    sheet(
        "Taul1",
        "TAVOITE: Lukutaito",
        "Mittari | Lähtötaso | Tavoite 2023",
        "Lainat | 5 | 7",
        "TAVOITE: Liikunta",
        "Kävijät | 8 | 9",
        "Yhteensä | 13 | 16");
    Imported made = imported();
    assertEquals(2, made.plan().indicators().size(), made.questions().toString());
    assertEquals("Lukutaito", made.field(1, PlanColumn.GOAL));
    assertEquals("7", made.field(1, PlanColumn.TARGET));
    assertEquals("Liikunta", made.field(2, PlanColumn.GOAL));
    assertEquals(List.of("Liikunta"), made.proposals("TOI-002", PlanColumn.MEASURE));
  }

  @Test
  void levelsWithoutAnIndicatorAreKeptAndItsNameIsAsked() {
    sheet("Taul1", "Toimenpide | Mittari | Lähtötaso | Tavoitetaso", "Myynti | | 3 | 5");
    Imported made = imported();
    assertEquals("5", made.field(1, PlanColumn.TARGET));
    assertEquals(List.of("Myynti"), made.proposals("TOI-001", PlanColumn.INDICATOR));
  }

  @Test
  void nothingOfARowThatStandsOneColumnAsideIsTakenUnasked() {
    sheet(
        "Taul1",
        "Tavoite | Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Myynti | Tontit | 3 | 5 |",
        "Kasvu | | Vuokraus | Hallit | 1 | 2");
    Imported made = imported();
    for (int row = 1; row <= 2; row++) {
      assertEquals("", made.field(row, PlanColumn.INDICATOR));
      assertEquals("", made.field(row, PlanColumn.TARGET));
    }
    assertEquals(List.of("Tontit"), made.proposals("TOI-001", PlanColumn.INDICATOR));
    assertEquals(List.of("5"), made.proposals("TOI-001", PlanColumn.TARGET));
    assertEquals(List.of("Hallit"), made.proposals("TOI-002", PlanColumn.INDICATOR));
    assertEquals(List.of("2"), made.proposals("TOI-002", PlanColumn.TARGET));
  }

  @Test
  void indicatorsThatCountThemselvesInOneCellGetTheirOwnLevels() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Lähtötaso | Tavoitetaso | Toteuma",
        "Kirjasto | 1) Lainat 2) Kävijät | 1) 100 2) 50 | 1) 120 2) 60 | 1) 110 2) 55");
    Imported made = imported();
    assertEquals("Kävijät", made.field(2, PlanColumn.INDICATOR));
    assertEquals("50", made.field(2, PlanColumn.BASELINE));
    assertEquals("60", made.field(2, PlanColumn.TARGET));
    assertEquals("55", made.field(2, PlanColumn.ANSWER_OUTCOME));
  }

  @Test
  void linesOfOneCellAreAskedAsIndicators() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Uimahalli | Kävijät\nTulot | 1000\n20 000 € | 1100\n21 000 €",
        "Nuoriso | - Kävijät\n- Retket | 5 | 7");
    Imported made = imported();
    assertEquals(4, made.plan().indicators().size(), made.questions().toString());
    assertEquals(List.of("Tulot"), made.proposals("TOI-002", PlanColumn.INDICATOR));
    assertEquals(List.of("21 000 €"), made.proposals("TOI-002", PlanColumn.TARGET));
    assertEquals("Retket", made.field(4, PlanColumn.INDICATOR));
    assertEquals("", made.field(3, PlanColumn.TARGET));
    assertEquals(List.of("7"), made.proposals("TOI-003", PlanColumn.TARGET));
  }

  @Test
  void notesOnCellsAreTold() {
    Sheet sheet = sheet("Taul1", "Toimenpide | Mittari | Tavoitetaso", "Myynti | Tontit | 5");
    var anchor = workbook.getCreationHelper().createClientAnchor();
    var note = sheet.createDrawingPatriarch().createCellComment(anchor);
    note.setString(workbook.getCreationHelper().createRichTextString("Vai kuusi?"));
    sheet.getRow(1).getCell(2).setCellComment(note);
    assertTrue(
        imported().report().questions().stream()
            .anyMatch(
                one ->
                    one.source().contains("Vai kuusi?") && one.place().startsWith("Taul1!C2 (")));
  }

  @Test
  void columnsWithNothingButATimeAboveThemAreAsked() {
    sheet(
        "Taul1",
        "Tavoite | Toimenpide | Mittari | TP 2022 | TA 2023 | Q1 | Q2 | Kommentti",
        "Kasvu | Myynti | Tontit | 3 | 5 | 1 | 4 | Hyvin menee.");
    Imported made = imported();
    assertEquals(List.of("3"), made.proposals("TOI-001", PlanColumn.BASELINE));
    assertEquals(List.of("5"), made.proposals("TOI-001", PlanColumn.TARGET));
    assertEquals(List.of("4", "1"), made.proposals("TOI-001", PlanColumn.ANSWER_OUTCOME));
    assertEquals("Hyvin menee.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void aTableInATextIsReadAsOneInASheet() {
    Imported made =
        Imported.ofText(
            "Tavoite\tToimenpide\tMittari\tLähtötaso\tTavoitetaso",
            "Kasvu\tMyynti\tTontit\t3\t5",
            "\t\tHallit\t1\t2",
            "",
            "Lähde: oma tilasto.");
    assertEquals("5", made.field(1, PlanColumn.TARGET));
    assertEquals("Hallit", made.field(2, PlanColumn.INDICATOR));
    assertEquals(List.of("Myynti"), made.proposals("TOI-002", PlanColumn.MEASURE));
  }

  @Test
  void whatStandsAsStatusAndIsNoneIsAskedAsNarrative() {
    sheet(
        "Taul1",
        "Toimenpide | Mittari | Tavoitetaso | Toteutuminen",
        "Työllisyys | Työttömyysaste | 9 % | Tulokset saadaan syksyllä.");
    Imported made = imported();
    assertEquals("", made.field(1, PlanColumn.ANSWER_STATUS));
    assertEquals(
        List.of("Tulokset saadaan syksyllä."),
        made.proposals("TOI-001", PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void countedMeasuresInOneCellAreAskedAndTheirPostsStay() {
    sheet(
        "Taul1",
        "Tavoite | Toimenpide | Mittari | Vastuu",
        "Kasvu | 1. Palkkatuki\n2. Työpajat | | Johtaja");
    Imported made = imported();
    assertEquals("Johtaja", made.field(1, PlanColumn.RESPONSIBLE));
    assertEquals(List.of("Palkkatuki", "Työpajat"), made.proposals("TOI-001", PlanColumn.MEASURE));
  }

  @Test
  void indicatorsMayBeColumns() {
    sheet(
        "Seuranta",
        "Kaupungin tavoitteiden seuranta 2024",
        "Tavoite | Kaupunki kasvaa | Kaupunki kasvaa | Palvelut toimivat",
        "Toimenpide | Tonttimarkkinointi | Muuttajapalvelu | Digiasiointi",
        "Mittari | Myydyt tontit | Muuttajien määrä | Sähköiset hakemukset",
        "Lähtötaso | 5 | 120 | 40 %",
        "Tavoitetaso | 10 | 150 | 65 %",
        "Toteuma | 7 | 98 | 61 %",
        "Selvitys | Kampanja käynnissä. | Muutto on hidastunut. | Uusi lomake on käytössä.");
    Imported made = imported();
    assertEquals(3, made.report().plan().indicators().size());
    assertEquals("Muuttajapalvelu", made.field(2, PlanColumn.MEASURE));
    assertEquals("120", made.field(2, PlanColumn.BASELINE));
    assertEquals("98", made.field(2, PlanColumn.ANSWER_OUTCOME));
    assertEquals("Uusi lomake on käytössä.", made.field(3, PlanColumn.ANSWER_NARRATIVE));
    assertEquals("Palvelut toimivat", made.field(3, PlanColumn.GOAL));
  }

  @Test
  void fourKnownHeadingsAreAHeadWhateverStandsBesideThem() {
    sheet(
        "Taul1",
        "A | B | Toimenpide | C | Mittari | D | E | Lähtötaso | F | Tavoitetaso | G",
        "1 | 2 | Lainaus | 3 | Lainat | 4 | 5 | 10 | 6 | 20 | 7");
    Imported made = imported();
    assertEquals("Lainat", made.field(1, PlanColumn.INDICATOR));
    assertEquals("20", made.field(1, PlanColumn.TARGET));
  }

  @Test
  void aSecondHeadOnTheSheetBeginsAnotherTable() {
    sheet(
        "Raportti",
        "Sivistyspalvelut",
        "Toimenpide | Mittari | Lähtötaso | Tavoitetaso | Toteuma",
        "Iltapäiväkerhot | Kerhopaikat | 60 | 80 | 74",
        "Tekniset palvelut",
        "Mittari | Toimenpide | Tavoitetaso | Toteuma | Selvitys",
        "Päällysteet | Katujen paikkaus | 12 000 m² | 9 500 m² | Sateinen kesä.");
    Imported made = imported();
    assertEquals(2, made.report().plan().indicators().size());
    assertEquals("Katujen paikkaus", made.field(2, PlanColumn.MEASURE));
    assertEquals(List.of("Tekniset palvelut"), made.proposals("RAP-002", PlanColumn.SECTION));
    assertEquals("12 000 m²", made.field(2, PlanColumn.TARGET));
    assertEquals("", made.field(2, PlanColumn.BASELINE));
    assertEquals("9 500 m²", made.field(2, PlanColumn.ANSWER_OUTCOME));
    assertEquals("Sateinen kesä.", made.field(2, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void aSectorInTheMidstOfATableIsNearerThanTheOneAboveIt() {
    sheet(
        "TA2024",
        "Sivistystoimiala",
        "Tavoite | Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Oppiva kunta | Kielikylpy | Ryhmät | 2 | 3",
        "Tekninen toimiala",
        "Tavoite | Toimenpide | Mittari | Lähtötaso | Tavoitetaso",
        "Puhdas vesi | Kaivojen kunnostus | Kunnostetut kaivot | 1 | 4");
    Imported made = imported();
    assertEquals(
        List.of("Sivistystoimiala", "Tekninen toimiala"),
        made.report().plan().sectors().stream().map(sector -> sector.name()).toList());
    assertEquals("", made.field(2, PlanColumn.SECTION));
  }
}
