package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.ReturnLimits;
import fi.koonti.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanReaderTest {

  @TempDir Path folder;

  private PlanReading read(PlanFile file) {
    return new PlanReader(FileLimits.defaults()).read(file.in(folder), "suunnitelma.xlsx");
  }

  private Plan plan(PlanFile file) {
    PlanReading reading = read(file);
    assertEquals(List.of(), words(reading));
    return reading.plan().orElseThrow();
  }

  /** {@code [Tavoitteet!A4 plan-id-missing]}. */
  private static List<String> words(PlanReading reading) {
    return reading.findings().stream().map(PlanReaderTest::word).toList();
  }

  private static String word(Finding finding) {
    String sheet = finding.place().sheet() == null ? "" : finding.place().sheet();
    String cell = finding.place().cell() == null ? "" : "!" + finding.place().cell();
    return (sheet + cell + " " + finding.code().code()).strip();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPlanIsReadInEveryLanguage(Language language) {
    Plan plan = plan(PlanFile.small(language));
    assertEquals(language, plan.settings().language());
    assertEquals("PORI-2023", plan.identity().id());
    assertEquals(64, plan.identity().sha256().length());
    assertEquals("2023-Q3", plan.periods().get(0).key());
    assertEquals(LocalDate.of(2023, 9, 30), plan.periods().get(0).end());
    assertEquals("1B7F5C", plan.statuses().get(0).colour());
    assertEquals("ELYM-001", plan.indicators().get(0).id());
  }

  @Test
  void whatIsNotSetHasItsUsualValue() {
    Plan plan =
        plan(PlanFile.small().set(PlanSheet.SETTINGS, "B9", "").set(PlanSheet.SETTINGS, "B6", ""));
    assertEquals(4000, plan.settings().narrativeLimit());
    assertEquals(Language.FI, plan.settings().language());
    assertFalse(plan.settings().asks(Field.EVIDENCE));
    assertFalse(plan.settings().asks(Field.FORECAST));
    assertTrue(plan.settings().locked());
  }

  @Test
  void aPlanOlderThanASettingHasItsUsualValue() {
    PlanFile file = PlanFile.small();
    XSSFSheet settings = file.sheet(PlanSheet.SETTINGS);
    for (PlanSetting young :
        List.of(
            PlanSetting.FORECAST,
            PlanSetting.LOCKED,
            PlanSetting.RETURN_MEGABYTES,
            PlanSetting.RETURN_SECONDS)) {
      settings.removeRow(settings.getRow(PlanFile.FIRST_ROW + young.ordinal()));
    }
    assertFalse(plan(file).settings().asks(Field.FORECAST));
    assertTrue(plan(file).settings().locked());
    assertEquals(ReturnLimits.USUAL, plan(file).settings().limits());
  }

  @Test
  void whatIsSetIsRead() {
    Plan plan =
        plan(
            PlanFile.small()
                .set(PlanSheet.SETTINGS, "B10", "kyllä")
                .set(PlanSheet.SETTINGS, "B11", "kyllä")
                .set(PlanSheet.SETTINGS, "B12", "ei")
                .set(PlanSheet.SETTINGS, "B14", 60)
                .set(PlanSheet.SETTINGS, "B15", "90"));
    assertTrue(plan.settings().asks(Field.EVIDENCE));
    assertTrue(plan.settings().asks(Field.FORECAST));
    assertFalse(plan.settings().locked());
    assertEquals(new ReturnLimits(60, 90), plan.settings().limits());
  }

  @Test
  void columnsAreFoundWhereverTheyStand() {
    PlanFile file = PlanFile.small();
    for (Row row : file.sheet(PlanSheet.SECTORS)) {
      if (row.getRowNum() >= PlanFile.FIRST_ROW - 1) {
        String code = row.getCell(0).getStringCellValue();
        row.getCell(0).setCellValue(row.getCell(1).getStringCellValue());
        row.getCell(1).setCellValue(code);
      }
    }
    assertEquals("Sivistys", plan(file).sector("siv").orElseThrow().name());
  }

  @Test
  void aSectorIsStoredAsItsSheetWritesIt() {
    PlanFile file = PlanFile.small().set(PlanSheet.GOALS, "B4", "elym");
    assertEquals("ELYM", plan(file).indicators().get(0).sector());
  }

  @Test
  void blankRowsAreSkippedAndCounted() {
    PlanFile file = PlanFile.small();
    file.sheet(PlanSheet.GOALS).createRow(5).createCell(0).setCellValue(" ");
    file.goal("", "ELYM", "Toimi", "", "");
    assertEquals(List.of("Tavoitteet!A7 plan-id-missing"), words(read(file)));
  }

  @Test
  void numbersAreReadFromNumbersPercentagesAndCertainTexts() {
    PlanFile file =
        PlanFile.small()
            .set(PlanSheet.GOALS, "M4", "1 234,5 pv")
            .percent(PlanSheet.GOALS, "O4", 0.12)
            .set(PlanSheet.GOALS, "L4", "ennen");
    Indicator indicator = plan(file).indicators().get(0);
    assertEquals(new BigDecimal("1234.5"), indicator.baseline().number());
    assertEquals(new BigDecimal("12"), indicator.target().number());
  }

  @Test
  void aLevelThatIsANumberCellNeedsNoOtherNumber() {
    PlanFile file =
        PlanFile.small()
            .set(PlanSheet.GOALS, "L4", 1.234)
            .percent(PlanSheet.GOALS, "N4", 0.125)
            .set(PlanSheet.GOALS, "O4", "–");
    Indicator indicator = plan(file).indicators().get(0);
    assertEquals("1,234", indicator.baseline().text());
    assertEquals(new BigDecimal("1.234"), indicator.baseline().number());
    assertEquals("12,5 %", indicator.target().text());
    assertEquals(new BigDecimal("12.5"), indicator.target().number());
  }

  @Test
  void daysAreReadFromDateCellsAndFromBothWaysOfWriting() {
    PlanFile file =
        PlanFile.small()
            .set(PlanSheet.GOALS, "T4", "1.2.2023")
            .set(PlanSheet.GOALS, "U4", "2023-11-30");
    Indicator indicator = plan(file).indicators().get(0);
    assertEquals(LocalDate.of(2023, 2, 1), indicator.validFrom());
    assertEquals(LocalDate.of(2023, 11, 30), indicator.validTo());
  }

  @Test
  void aRowThatCeasesToHoldBeforeItHoldsIsTold() {
    PlanFile file =
        PlanFile.small()
            .set(PlanSheet.GOALS, "T4", "1.3.2023")
            .set(PlanSheet.GOALS, "U4", "28.2.2023");
    assertEquals(List.of("Tavoitteet!U4 plan-validity-crossed"), words(read(file)));
  }

  @Test
  void theSavedValueOfAFormulaCounts() {
    PlanFile file =
        PlanFile.small()
            .change(
                PlanSheet.GOALS,
                "N4",
                cell -> {
                  cell.setCellFormula("10+20");
                  cell.setCellValue(30);
                });
    assertEquals("30", plan(file).indicators().get(0).target().text());
  }

  @Test
  void placesPointAtTheCellsOfAnIndicator() {
    PlanPlaces places = read(PlanFile.small()).places();
    assertEquals(
        "suunnitelma.xlsx › Tavoitteet › N4", places.of("ELYM-001", PlanColumn.TARGET).toString());
    assertEquals(
        "suunnitelma.xlsx › Tavoitteet", places.of("ELYM-9", PlanColumn.TARGET).toString());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(PlanSheet.SETTINGS, "B4", "", "Asetukset!B4 plan-setting-missing"),
        fault(
            PlanSheet.SETTINGS,
            "A5",
            "Vuosi nyt",
            "Asetukset plan-setting-missing",
            "Asetukset!A5 plan-text-outside"),
        fault(
            PlanSheet.SETTINGS,
            "A5",
            "VERSIO",
            "Asetukset plan-setting-missing",
            "Asetukset!A8 plan-code-repeated"),
        fault(PlanSheet.SETTINGS, "B5", "ensi", "Asetukset!B5 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B6", "ruotsi", "Asetukset!B6 plan-value-unknown"),
        fault(PlanSheet.SETTINGS, "B7", "Pori 2023", "Asetukset!B7 plan-code-malformed"),
        fault(PlanSheet.SETTINGS, "B8", 0, "Asetukset!B8 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B9", 40000, "Asetukset!B9 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B10", "ehkä", "Asetukset!B10 plan-value-unknown"),
        fault(PlanSheet.SETTINGS, "B14", 201, "Asetukset!B14 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B14", "1,5", "Asetukset!B14 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B15", 0, "Asetukset!B15 plan-number-invalid"),
        fault(PlanSheet.SETTINGS, "B15", "2 min", "Asetukset!B15 plan-number-invalid"),
        fault(PlanSheet.PERIODS, "B4", "", "Kaudet!B4 plan-value-missing"),
        fault(PlanSheet.PERIODS, "C4", "31.9.2023", "Kaudet!C4 plan-date-invalid"),
        fault(PlanSheet.PERIODS, "E4", "4/10/2023", "Kaudet!E4 plan-date-invalid"),
        fault(PlanSheet.PERIODS, "E4", "24.10.", "Kaudet!E4 plan-date-invalid"),
        fault(PlanSheet.PERIODS, "E4", "24.10.23", new String[0]),
        fault(PlanSheet.PERIODS, "E4", "24/10/2023", new String[0]),
        fault(PlanSheet.PERIODS, "E4", "2023-10-24T00:00:00", new String[0]),
        fault(PlanSheet.PERIODS, "D4", "45199", "Kaudet!D4 plan-date-invalid"),
        fault(PlanSheet.PERIODS, "E4", "1.9.2023", "Kaudet!D4 plan-dates-crossed"),
        fault(PlanSheet.SECTORS, "A5", "elym", "Toimialat!A5 plan-code-repeated"),
        fault(PlanSheet.SECTORS, "A5", "SIV/A", "Toimialat!A5 plan-code-malformed"),
        fault(PlanSheet.SECTORS, "C9", " ", new String[0]),
        fault(PlanSheet.SECTORS, "F9", "summa", "Toimialat!F9 plan-text-outside"),
        fault(PlanSheet.GOALS, "V4", "kysy", "Tavoitteet!V4 plan-text-outside"),
        fault(PlanSheet.STATUSES, "A4", "VALMIS", "Tilat!A4 plan-value-unknown"),
        fault(PlanSheet.STATUSES, "C4", "vihreä", "Tilat!C4 plan-value-unknown"),
        fault(PlanSheet.GOALS, "A4", "", "Tavoitteet!A4 plan-id-missing"),
        fault(PlanSheet.GOALS, "A4", "1. rivi", "Tavoitteet!A4 plan-id-malformed"),
        fault(PlanSheet.GOALS, "B4", "", "Tavoitteet!B4 plan-value-missing"),
        fault(PlanSheet.GOALS, "B4", "TEK", "Tavoitteet!B4 plan-sector-unknown"),
        fault(PlanSheet.GOALS, "G4", "", "Tavoitteet!G4 plan-value-missing"),
        fault(PlanSheet.GOALS, "I4", "", "Tavoitteet!I4 plan-value-missing"),
        fault(PlanSheet.GOALS, "I4", "numero", "Tavoitteet!I4 plan-value-unknown"),
        fault(PlanSheet.GOALS, "K4", "ylös", "Tavoitteet!K4 plan-value-unknown"),
        fault(PlanSheet.GOALS, "O4", "10–15", "Tavoitteet!O4 plan-number-invalid"),
        fault(PlanSheet.GOALS, "T4", "keväällä", "Tavoitteet!T4 plan-date-invalid"),
        fault(
            PlanSheet.GOALS,
            "C3",
            "Painopiste",
            "Tavoitteet plan-column-missing",
            "Tavoitteet!D3 plan-column-repeated"));
  }

  private static Arguments fault(PlanSheet sheet, String cell, Object value, String... told) {
    return Arguments.of(sheet, cell, value, List.of(told));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldOnceAtItsCell(PlanSheet sheet, String cell, Object value, List<String> told) {
    PlanReading reading = read(PlanFile.small().set(sheet, cell, value));
    assertEquals(told, words(reading));
    boolean errors = reading.findings().stream().anyMatch(Finding::isError);
    assertEquals(errors, reading.plan().isEmpty());
    for (Language language : Language.values()) {
      FindingTexts texts = new FindingTexts(language);
      for (Finding finding : reading.findings()) {
        String said = texts.message(finding) + texts.advice(finding);
        assertFalse(said.contains("{"), said);
      }
    }
  }

  @Test
  void errorValuesAndUncomputedFormulasAreToldWhereTheyStand() {
    PlanFile file =
        PlanFile.small()
            .change(PlanSheet.GOALS, "G4", c -> c.setCellErrorValue(FormulaError.NA.getCode()))
            .change(PlanSheet.GOALS, "A4", c -> c.setCellErrorValue(FormulaError.REF.getCode()));
    assertEquals(
        List.of("Tavoitteet!A4 plan-cell-error", "Tavoitteet!G4 plan-cell-error"),
        words(read(file)));
  }

  @Test
  void anIdCountsOnceWhateverItsCapitals() {
    PlanFile file = PlanFile.small().goal("elym-001", "SIV", "Toimi", "", "");
    PlanReading reading = read(file);
    assertEquals(List.of("Tavoitteet!A5 plan-id-repeated"), words(reading));
    assertEquals("A4", reading.findings().get(0).facts().get("first"));
  }

  @Test
  void aMissingSheetAndAMissingStatusAreTold() {
    PlanFile file = PlanFile.small();
    file.sheet(PlanSheet.STATUSES).removeRow(file.sheet(PlanSheet.STATUSES).getRow(3));
    file.workbook().removeSheetAt(PlanSheet.PERIODS.ordinal());
    assertEquals(List.of("plan-sheet-missing", "Tilat plan-status-missing"), words(read(file)));
  }

  @Test
  void allFaultsAreToldInOneRun() {
    PlanFile file =
        PlanFile.small()
            .set(PlanSheet.SETTINGS, "B4", "")
            .set(PlanSheet.PERIODS, "C4", "x")
            .set(PlanSheet.GOALS, "B4", "TEK")
            .set(PlanSheet.GOALS, "I4", "x");
    assertEquals(
        List.of(
            "Asetukset!B4 plan-setting-missing",
            "Kaudet!C4 plan-date-invalid",
            "Tavoitteet!B4 plan-sector-unknown",
            "Tavoitteet!I4 plan-value-unknown"),
        words(read(file)));
  }

  @Test
  void theGoalsOfPoriAreReadWithoutAFinding() throws IOException {
    Plan plan = plan(PoriPlanFile.file());
    assertEquals(150, plan.indicators().size());
    assertEquals(6, plan.sectors().size());
    assertEquals(4, plan.periods().size());
    assertEquals(
        "SIV-020",
        plan.indicators().stream().filter(i -> !i.hasName()).findFirst().orElseThrow().id());
  }

  @Test
  void noHeadingMeansTwoColumnsOfASheet() {
    for (PlanColumn column : PlanColumn.values()) {
      for (Language language : Language.values()) {
        assertEquals(
            column, PlanHeadings.column(column.sheet(), column.heading(language)).orElseThrow());
      }
    }
  }

  @Test
  void whatIsNoWorkbookIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("suunnitelma.csv"), "Tunnus;Toimiala\n");
    PlanReading reading = new PlanReader(FileLimits.defaults()).read(file, "suunnitelma.csv");
    assertEquals(List.of("plan-unreadable"), words(reading));
    assertTrue(reading.plan().isEmpty());
  }
}
