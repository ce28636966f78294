package fi.koonti.damage;

import fi.koonti.finding.FindingCode;
import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.fixture.ValuesOnly;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.samples.PoriPlan;
import fi.koonti.submission.History;
import fi.koonti.template.TemplateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Makes a form for each finding that a returned form can raise, faultless but for that. */
public final class BrokenForms {

  private static final String SECTOR = "ELYM";
  static final Instant OCTOBER = Instant.parse("2023-10-10T08:00:00Z");

  /** A row of the form whose indicator is a number of days, and one that is a text. */
  private static final int NUMBER = 4;

  private static final int TEXT = 0;

  private final Plan plan = PoriPlan.plan();
  private final Desks desks;
  private final Map<String, byte[]> files = new TreeMap<>();

  private BrokenForms() throws IOException, TemplateException {
    this.desks = new Desks();
  }

  /** The files by their names: the finding's code, and what the name of such a file ends with. */
  public static Map<String, byte[]> all() throws IOException, TemplateException {
    BrokenForms forms = new BrokenForms();
    forms.otherFiles();
    forms.otherForms();
    forms.changedForms();
    forms.wrongAnswers();
    forms.files.putAll(new UnfitAnswers(forms.plan, SECTOR, forms.desks).files());
    forms.files.putAll(new StrangeLooks(forms.plan, SECTOR, forms.desks).files());
    return forms.files;
  }

  private void otherFiles() throws IOException {
    byte[] form = filled(plan).save(OCTOBER);
    put(FindingCode.FILE_EMPTY, ".xlsx", new byte[0]);
    put(FindingCode.FILE_BROKEN, ".xlsx", Arrays.copyOf(form, form.length / 2));
    put(FindingCode.FILE_NOT_A_WORKBOOK, ".xlsx", zip("kuva.jpg", new byte[9]));
    put(FindingCode.FILE_ENCRYPTED, ".xlsx", encrypted());
    byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    put(FindingCode.FILE_OF_OTHER_FORMAT, ".pdf", pdf);
    byte[] link =
        "[InternetShortcut]\r\nURL=https://example.fi/lomake\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    put(FindingCode.FILE_IS_A_LINK, ".url", link);
    put(
        FindingCode.FILE_IS_OUR_MAIL,
        ".text",
        "Aihe: Tavoitteiden seuranta, 2023-Q3: Sivistys, palautus viimeistään 23.10.2023\n\nHei,\n"
            .getBytes(StandardCharsets.UTF_8));
    byte[] bomb = new byte[20_000_000];
    Arrays.fill(bomb, (byte) ' ');
    put(FindingCode.FILE_OVER_LIMITS, ".xlsx", zip("[Content_Types].xml", bomb));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("Taul1").createRow(0).createCell(0).setCellValue("Muistiinpanoja");
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(OCTOBER)));
      Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
      put(FindingCode.NOT_A_FORM, ".xlsx", out.toByteArray());
    }
    Desk headless = filled(plan);
    headless.grid.remove(headless.keys());
    headless.grid.remove(headless.headings());
    headless.putTogether();
    put(FindingCode.FORM_WITHOUT_HEADINGS, ".xlsx", headless.save(OCTOBER));
    Desk renamed = filled(plan);
    renamed.headings().get(renamed.column(FormColumn.OUTCOME)).value = "Toteuma (1000 kpl)";
    renamed.putTogether();
    put(FindingCode.HEADING_CHANGED, ".xlsx", renamed.save(OCTOBER));
    Desk macros = filled(plan);
    macros.putTogether();
    macros.workbook.setWorkbookType(XSSFWorkbookType.XLSM);
    put(FindingCode.FILE_HAS_MACROS, ".xlsm", macros.save(OCTOBER));
  }

  private void otherForms() {
    PlanIdentity identity = plan.identity();
    put(FindingCode.FORM_NOT_FILLED, ".xlsx", desks.blank(plan, "2023-Q3", SECTOR, History.NONE));
    put(FindingCode.WRONG_PERIOD, ".xlsx", desks.blank(plan, "2023-Q2", SECTOR, History.NONE));
    put(FindingCode.WRONG_PLAN, with(new PlanIdentity("MUU-2023", identity.version(), "")));
    put(
        FindingCode.OTHER_PLAN_VERSION,
        with(new PlanIdentity(identity.id(), identity.version() + 1, "")));
    Settings other = plan.settings().of("Toinen kaupunki");
    put(FindingCode.WRONG_ORGANISATION, with(other, plan.sectors(), plan.indicators()));
    List<Sector> sectors = new ArrayList<>(plan.sectors());
    sectors.add(new Sector("VANHA", "Lakkautettu toimiala", "", ""));
    List<Indicator> indicators = new ArrayList<>(plan.indicators());
    indicators.add(copy(plan.indicator("ELYM-001").orElseThrow(), "VANHA-001", "VANHA"));
    put(
        FindingCode.WRONG_SECTOR,
        ".xlsx",
        desks
            .filled(with(plan.settings(), sectors, indicators), "VANHA", History.NONE)
            .save(OCTOBER));
    List<Indicator> more = new ArrayList<>(plan.indicators());
    more.add(copy(plan.indicator("ELYM-001").orElseThrow(), "ELYM-099", SECTOR));
    put(FindingCode.ROW_NOT_ASKED, with(plan.settings(), plan.sectors(), more));
    List<Indicator> counted = new ArrayList<>(plan.indicators());
    counted.replaceAll(
        one -> one.id().equals("ELYM-012") ? IndicatorLike.of(one).unit("%").build() : one);
    put(FindingCode.ROW_ASKED_OTHERWISE, with(plan.settings(), plan.sectors(), counted));
    Indicator bare =
        plan.indicators().stream().filter(one -> !one.hasName()).findFirst().orElseThrow();
    Desk withOutcome = desks.filled(plan, bare.sector(), History.NONE);
    withOutcome.type(Desks.row(plan, bare), FormColumn.OUTCOME, "12");
    withOutcome.putTogether();
    put(FindingCode.FIELD_NOT_ASKED, ".xlsx", withOutcome.save(OCTOBER));
  }

  private void changedForms() {
    put(FindingCode.SHEET_RENAMED, Damage.RENAME_THE_SHEET);
    put(FindingCode.IDENTITY_FROM_SHEET, Damage.DELETE_THE_MACHINE_SHEET);
    byte[] form = filled(plan).save(OCTOBER);
    put(
        FindingCode.IDENTITY_FROM_PLAN,
        ".xlsx",
        ValuesOnly.of(form, plan.settings().language(), OCTOBER, cell -> true));
    put(FindingCode.ID_COLUMN_MISSING, Damage.DELETE_THE_IDS);
    put(FindingCode.COLUMN_MISSING, Damage.DELETE_AN_ANSWER_COLUMN);
    put(FindingCode.COLUMN_REPEATED, Damage.REPEAT_AN_ANSWER_COLUMN);
    put(
        FindingCode.COLUMN_FOUND_BY_HEADING,
        desk -> desk.keys().get(desk.column(FormColumn.NARRATIVE)).value = null);
    put(
        FindingCode.COLUMN_MOVED,
        desk -> {
          int one = desk.column(FormColumn.NARRATIVE);
          int other = desk.column(FormColumn.CORRECTION);
          Collections.swap(desk.headings(), one, other);
          desk.rows().forEach(row -> Collections.swap(row, one, other));
        });
    put(FindingCode.SHEET_COPIED, Damage.COPY_THE_SHEET);
    put(FindingCode.COPY_DIFFERS, Damage.COPY_THE_SHEET_AND_GO_ON);
    put(FindingCode.OTHER_FORM_IN_FILE, Damage.ADD_ANOTHER_FORM);
    put(FindingCode.ANSWER_CELLS_MERGED, Damage.MERGE_TWO_ANSWERS);
    put(FindingCode.COMMENT_IN_FORM, Damage.COMMENT);
    put(FindingCode.TEXT_BOX_IN_FORM, Damage.TEXT_BOX);
    put(FindingCode.PAGE_TEXT_IN_FORM, Damage.PRINT_A_HEADER);
    put(FindingCode.ROW_FOUND_BY_STAMP, Damage.CLEAR_AN_ID);
    put(FindingCode.ROW_FOUND_BY_TEXTS, Damage.CLEAR_AN_ID_AND_ITS_COPY);
    put(FindingCode.ROW_FOUND_BY_PLACE, Damage.CLEAR_AN_ID_AND_EDIT_THE_TEXT);
    put(FindingCode.ROW_ID_CONTRADICTED, Damage.SWAP_TWO_IDS);
    put(FindingCode.ROWS_ALL_MISSING, Damage.DELETE_ALL_ROWS);
    put(FindingCode.ROW_MISSING, Damage.DELETE_ROWS);
    put(FindingCode.ROW_UNKNOWN, Damage.INSERT_ROW_WITH_AN_ID_OF_ITS_OWN);
    put(FindingCode.ROW_REPEATED, Damage.DUPLICATE_A_ROW);
    put(FindingCode.TEXT_OUTSIDE_FORM, Damage.TYPE_BELOW);
    put(FindingCode.LOCKED_TEXT_CHANGED, Damage.EDIT_LOCKED_TEXTS);
  }

  private void wrongAnswers() {
    int limit = plan.settings().narrativeLimit();
    put(FindingCode.STATUS_MISSING, TEXT, FormColumn.STATUS, null);
    put(FindingCode.STATUS_UNKNOWN, TEXT, FormColumn.STATUS, "melkein valmis");
    put(FindingCode.OUTCOME_MISSING, NUMBER, FormColumn.STATUS, "Toteutunut");
    put(FindingCode.OUTCOME_NOT_A_NUMBER, NUMBER, FormColumn.OUTCOME, "viidelle");
    put(FindingCode.OUTCOME_IMPLAUSIBLE, NUMBER, FormColumn.OUTCOME, "30000");
    put(FindingCode.DAY_NOT_COUNTED, TEXT, FormColumn.OUTCOME, "30.1.1900");
    put(FindingCode.OUTCOME_UNDERSTOOD, NUMBER, FormColumn.OUTCOME, "n. 40 pv");
    put(FindingCode.REMARK_UNCLEAR, NUMBER, FormColumn.OUTCOME, "40 pv (uusi laskutapa)");
    wrongDays();
    put(FindingCode.CORRECTION_MISSING, TEXT, FormColumn.STATUS, "Viivästynyt");
    Desk unproved = filled(with(askingForEvidence(), plan.sectors(), plan.indicators()));
    unproved.type(TEXT, FormColumn.STATUS, "Toteutunut");
    unproved.putTogether();
    put(FindingCode.EVIDENCE_MISSING, ".xlsx", unproved.save(OCTOBER));
    put(FindingCode.NARRATIVE_MISSING, TEXT, FormColumn.NARRATIVE, null);
    put(FindingCode.NARRATIVE_TOO_LONG, TEXT, FormColumn.NARRATIVE, "a".repeat(limit + 1));
    put(FindingCode.ANSWER_TOO_LONG, TEXT, FormColumn.OUTCOME, "a".repeat(40_000));
    put(FindingCode.HTML_IN_ANSWER, Damage.WEB_MARKUP);
    put(FindingCode.FORMULA_IN_ANSWER, Damage.FORMULA_WITH_VALUE);
    put(FindingCode.FORMULA_WITHOUT_VALUE, Damage.FORMULA_WITHOUT_VALUE);
    put(FindingCode.ERROR_VALUE, Damage.FORMULA_WITH_ERROR);
    put(FindingCode.PERSONAL_CODE_IN_ANSWER, TEXT, FormColumn.NARRATIVE, "Asiakas 131052-308T.");
    put(FindingCode.CONTACT_IN_ANSWER, TEXT, FormColumn.NARRATIVE, "Kysy 044 123 4567.");
  }

  private void wrongDays() {
    day(FindingCode.OUTCOME_NOT_A_DAY, "31.6.2023");
    day(FindingCode.OUTCOME_DAY_UNDERSTOOD, "kesäkuussa 2023");
    day(FindingCode.OUTCOME_DAY_AHEAD, "15.12.2023");
    day(FindingCode.OUTCOME_OF_EARLIER_YEAR, "15.6.2022");
    Settings asking = plan.settings().asking(Set.of(Field.FORECAST));
    forecast(asking, FindingCode.FORECAST_UNCLEAR, "ehkä tavoitteessa");
    forecast(asking, FindingCode.FORECAST_IMPLAUSIBLE, "30000");
  }

  private void forecast(Settings asking, FindingCode code, String forecast) {
    Desk desk = filled(with(asking, plan.sectors(), plan.indicators()));
    desk.type(NUMBER, FormColumn.FORECAST, forecast);
    desk.putTogether();
    put(code, ".xlsx", desk.save(OCTOBER));
  }

  private void day(FindingCode code, String outcome) {
    Indicator contract = plan.indicator("SIV-004").orElseThrow();
    Desk desk = desks.filled(plan, contract.sector(), History.NONE);
    desk.type(Desks.row(plan, contract), FormColumn.OUTCOME, outcome);
    desk.putTogether();
    put(code, ".xlsx", desk.save(OCTOBER));
  }

  private Settings askingForEvidence() {
    return plan.settings().asking(Set.of(Field.EVIDENCE));
  }

  private void put(FindingCode code, String ending, byte[] content) {
    files.put(code.code() + ending, content);
  }

  private void put(FindingCode code, Plan of) {
    put(code, ".xlsx", filled(of).save(OCTOBER));
  }

  private void put(FindingCode code, Damage damage) {
    Desk desk = filled(plan);
    damage.toSheet(desk);
    desk.putTogether();
    damage.toBook(desk);
    put(code, ".xlsx", desk.save(OCTOBER));
  }

  private void put(FindingCode code, Consumer<Desk> deed) {
    Desk desk = filled(plan);
    deed.accept(desk);
    desk.putTogether();
    put(code, ".xlsx", desk.save(OCTOBER));
  }

  private void put(FindingCode code, int row, FormColumn column, String text) {
    put(code, desk -> desk.type(row, column, text));
  }

  private Plan with(PlanIdentity identity) {
    return PlanLike.of(plan).identity(identity).build();
  }

  private Plan with(Settings settings, List<Sector> sectors, List<Indicator> indicators) {
    return PlanLike.of(plan).settings(settings).sectors(sectors).indicators(indicators).build();
  }

  private static Indicator copy(Indicator of, String id, String sector) {
    return IndicatorLike.of(of).id(id).sector(sector).name("Lakkautettu mittari").always().build();
  }

  private Desk filled(Plan of) {
    return desks.filled(of, SECTOR, History.NONE);
  }

  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(OCTOBER.toEpochMilli());
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
