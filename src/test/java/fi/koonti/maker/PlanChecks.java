package fi.koonti.maker;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Direction;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.ReturnLimits;
import fi.koonti.plan.RuleChoice;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the plan workbook checks while somebody types, and what it shows in colour. Everything is
 * checked again when it is read: whoever pastes over a cell takes its check away.
 */
final class PlanChecks {

  /** Rows that are ready for use; the largest plan has 3,000 indicators in all its sectors. */
  private static final int ROWS = 2_000;

  /** So many questions can colour cells; each cell that is seen looks through all of them. */
  private static final int QUESTIONS = 1_000;

  /** Sectors that the drop-down can show. */
  private static final int SECTORS = 200;

  /** Columns of the goals in which anything may be written. */
  private static final List<PlanColumn> FREE_TEXTS =
      List.of(
          PlanColumn.SECTION,
          PlanColumn.FOCUS_AREA,
          PlanColumn.GOAL,
          PlanColumn.DEED,
          PlanColumn.MEASURE,
          PlanColumn.INDICATOR,
          PlanColumn.UNIT,
          PlanColumn.BASELINE,
          PlanColumn.TARGET,
          PlanColumn.TARGET_SPAN,
          PlanColumn.RESPONSIBLE);

  /** The name of the cells that hold the codes of the sectors, as many as there are. */
  private static final String SECTOR_CODES = "toimialakoodit";

  private static final int FIRST = PlanTemplateMaker.FIRST_ROW;

  private final TemplateWorkbook book;
  private final Texts texts;
  private final Language language;

  PlanChecks(TemplateWorkbook book, Texts texts, Language language) {
    this.book = book;
    this.texts = texts;
    this.language = language;
  }

  void add() {
    nameSectorCodes();
    settings();
    periods();
    sectors();
    statuses();
    goals();
    rules();
    questions();
    colours();
  }

  /** An index, not an offset: it is calculated only when a code changes. */
  private void nameSectorCodes() {
    String sheet = "'" + PlanSheet.SECTORS.title(language) + "'!";
    String first = sheet + absolute(FIRST);
    String all = first + ":" + absolute(FIRST + SECTORS - 1);
    book.name(SECTOR_CODES, first + ":INDEX(" + all + ",MAX(1,COUNTA(" + all + ")))");
  }

  private static String absolute(int row) {
    return "$" + CellAddress.columnName(PlanColumn.SECTOR_CODE.index()) + "$" + (row + 1);
  }

  private void settings() {
    List<String> languages = Arrays.stream(Language.values()).map(Language::code).toList();
    setting(PlanSetting.YEAR, helper -> whole(helper, 1990, 2199));
    setting(PlanSetting.LANGUAGE, helper -> list(helper, languages));
    setting(PlanSetting.VERSION, helper -> whole(helper, 1, 9999));
    setting(PlanSetting.NARRATIVE_LIMIT, helper -> whole(helper, 1, Settings.CELL_TEXT_LIMIT));
    setting(PlanSetting.EVIDENCE, helper -> list(helper, yesAndNo()));
    setting(PlanSetting.FORECAST, helper -> list(helper, yesAndNo()));
    setting(PlanSetting.LOCKED, helper -> list(helper, yesAndNo()));
    setting(PlanSetting.RETURN_MEGABYTES, helper -> whole(helper, 1, ReturnLimits.MOST_MEGABYTES));
    setting(PlanSetting.RETURN_SECONDS, helper -> whole(helper, 1, ReturnLimits.MOST_SECONDS));
    setting(PlanSetting.VERSION_DATE, PlanChecks::day);
  }

  private void periods() {
    column(PlanColumn.PERIOD_CODE, this::unique);
    column(PlanColumn.PERIOD_START, PlanChecks::day);
    column(PlanColumn.PERIOD_END, helper -> notBefore(helper, PlanColumn.PERIOD_START));
    column(PlanColumn.PERIOD_DUE, helper -> notBefore(helper, PlanColumn.PERIOD_END));
  }

  private void sectors() {
    column(PlanColumn.SECTOR_CODE, this::unique);
  }

  private void statuses() {
    List<String> codes = Arrays.stream(Status.values()).map(Status::name).toList();
    column(PlanColumn.STATUS_CODE, helper -> list(helper, codes));
    column(PlanColumn.STATUS_COLOUR, PlanChecks::colour);
    column(PlanColumn.STATUS_NEEDS_CORRECTION, helper -> list(helper, yesAndNo()));
    column(PlanColumn.STATUS_NEEDS_OUTCOME, helper -> list(helper, yesAndNo()));
  }

  private void goals() {
    List<String> types = words(IndicatorType.values(), type -> Words.of(type, language));
    List<String> directions = words(Direction.values(), way -> Words.of(way, language));
    for (PlanColumn free : FREE_TEXTS) {
      column(free, PlanChecks::anyText);
    }
    column(PlanColumn.ID, this::unique);
    column(PlanColumn.SECTOR, helper -> helper.createFormulaListConstraint(SECTOR_CODES));
    column(PlanColumn.TYPE, helper -> list(helper, types));
    column(PlanColumn.DIRECTION, helper -> list(helper, directions));
    column(PlanColumn.BASELINE_NUMBER, PlanChecks::number);
    column(PlanColumn.TARGET_NUMBER, PlanChecks::number);
    column(PlanColumn.ACCRUAL, helper -> list(helper, Words.choices(Attribute.ACCRUAL, language)));
    column(PlanColumn.BINDING, helper -> list(helper, Words.bindings(language)));
    column(PlanColumn.VALID_FROM, PlanChecks::day);
    column(PlanColumn.VALID_TO, helper -> notBefore(helper, PlanColumn.VALID_FROM));
  }

  private void questions() {
    List<String> choices = List.of(Words.accepted(true, language), Words.accepted(false, language));
    column(PlanColumn.QUESTION_CHOICE, helper -> list(helper, choices));
    List<String> columns =
        Stream.concat(
                PlanColumn.of(PlanSheet.GOALS).stream().filter(PlanChecks::isImported),
                PlanColumn.of(PlanSheet.ANSWERS).stream().filter(PlanChecks::isImported))
            .map(column -> column.heading(language))
            .toList();
    column(PlanColumn.QUESTION_COLUMN, helper -> list(helper, columns));
  }

  /** What an old report can say. */
  private static boolean isImported(PlanColumn column) {
    return switch (column) {
      case ID,
              BASELINE_NUMBER,
              TARGET_NUMBER,
              ACCRUAL,
              VALID_FROM,
              VALID_TO,
              ANSWER_ID,
              ANSWER_PLACE ->
          false;
      default -> true;
    };
  }

  private void rules() {
    List<String> choices = words(RuleChoice.values(), choice -> Words.of(choice, language));
    column(PlanColumn.RULE_CHOICE, helper -> list(helper, choices));
  }

  /**
   * Colours the cells about which the sheet of questions asks, until that is decided there. The
   * sheet is left out of most plans, so it is named by a text: then nothing is coloured.
   */
  private void colourQuestions(PlanSheet kind, PlanColumn first, PlanColumn last) {
    String id = "$" + cell(PlanColumn.of(kind).get(0));
    String cell = cell(first);
    String heading = CellAddress.columnName(first.index()) + "$" + FIRST;
    String formula =
        "AND("
            + id
            + "<>\"\",SUMPRODUCT(ISNUMBER(SEARCH(\", \"&"
            + id
            + "&\",\",\", \"&"
            + asked(PlanColumn.QUESTION_ID)
            + "&\",\"))*("
            + asked(PlanColumn.QUESTION_COLUMN)
            + "="
            + heading
            + ")*("
            + asked(PlanColumn.QUESTION_CHOICE)
            + "=\"\")*(("
            + asked(PlanColumn.QUESTION_SOURCE)
            + "="
            + cell
            + ")+("
            + asked(PlanColumn.QUESTION_PROPOSAL)
            + "<>\"\")+("
            + cell
            + "=\"\")>0))>0)";
    String range = cell + ":" + new CellAddress(FIRST + ROWS - 1, last.index());
    book.colour(sheet(kind), range, formula, Ink.TEXT, Ink.LACKING);
  }

  private String asked(PlanColumn column) {
    String name = CellAddress.columnName(column.index());
    String sheet = PlanSheet.QUESTIONS.title(language);
    return "INDIRECT(\"'%s'!$%s$%d:$%s$%d\")"
        .formatted(sheet, name, FIRST + 1, name, FIRST + QUESTIONS);
  }

  /** The finding says it in words when the plan is checked; the colour says it at once. */
  private void colours() {
    colourQuestions(PlanSheet.PERIODS, PlanColumn.PERIOD_NAME, PlanColumn.PERIOD_DUE);
    colourQuestions(PlanSheet.GOALS, PlanColumn.SECTOR, PlanColumn.VALID_TO);
    XSSFSheet goals = sheet(PlanSheet.GOALS);
    String id = "$" + cell(PlanColumn.ID);
    String rest = "$" + cell(PlanColumn.SECTOR) + ":$" + cell(PlanColumn.VALID_TO);
    String sector = "$" + cell(PlanColumn.SECTOR);
    book.colour(
        goals,
        cell(PlanColumn.ID) + ":" + new CellAddress(FIRST + ROWS - 1, PlanColumn.VALID_TO.index()),
        id + "=\"" + Words.exampleId(language) + "\"",
        Ink.BAND,
        Ink.BAND_LIGHT);
    book.colour(
        goals,
        range(PlanColumn.ID),
        "AND(" + id + "=\"\",COUNTA(" + rest + ")>0)",
        Ink.CORRECT_TEXT,
        Ink.CORRECT);
    book.colour(
        goals,
        range(PlanColumn.SECTOR),
        "AND("
            + sector
            + "<>\"\","
            + id
            + "<>\""
            + Words.exampleId(language)
            + "\",COUNTIF("
            + SECTOR_CODES
            + ","
            + sector
            + ")=0)",
        Ink.WRONG_TEXT,
        Ink.WRONG);
  }

  private void setting(
      PlanSetting setting, Function<DataValidationHelper, DataValidationConstraint> check) {
    int row = FIRST + setting.ordinal();
    int column = PlanColumn.SETTING_VALUE.index();
    CellRangeAddressList cell = new CellRangeAddressList(row, row, column, column);
    add(sheet(PlanSheet.SETTINGS), cell, check, key("setting", setting), setting.label(language));
  }

  private void column(
      PlanColumn column, Function<DataValidationHelper, DataValidationConstraint> check) {
    CellRangeAddressList cells =
        new CellRangeAddressList(FIRST, FIRST + ROWS - 1, column.index(), column.index());
    add(sheet(column.sheet()), cells, check, key("column", column), column.heading(language));
  }

  private void add(
      XSSFSheet sheet,
      CellRangeAddressList cells,
      Function<DataValidationHelper, DataValidationConstraint> check,
      String key,
      String title) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation = helper.createValidation(check.apply(helper), cells);
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true);
    Optional<String> error = texts.find(key + ".error");
    validation.setShowErrorBox(error.isPresent());
    error.ifPresent(text -> validation.createErrorBox(title, text));
    Optional<String> prompt = texts.find(key + ".prompt");
    prompt.ifPresent(
        text -> {
          validation.setShowPromptBox(true);
          validation.createPromptBox(title, text);
        });
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint list(DataValidationHelper helper, List<String> words) {
    return helper.createExplicitListConstraint(words.toArray(String[]::new));
  }

  /** Refuses nothing; it is there for its message. */
  private static DataValidationConstraint anyText(DataValidationHelper helper) {
    return helper.createTextLengthConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
  }

  private static DataValidationConstraint whole(DataValidationHelper helper, int from, int to) {
    return helper.createIntegerConstraint(OperatorType.BETWEEN, "" + from, "" + to);
  }

  private static DataValidationConstraint number(DataValidationHelper helper) {
    return helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000", "1000000000000");
  }

  private static DataValidationConstraint day(DataValidationHelper helper) {
    return helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(1990,1,1)", null, "");
  }

  private static DataValidationConstraint notBefore(DataValidationHelper helper, PlanColumn other) {
    String formula = "MAX(DATE(1990,1,1),$" + cell(other) + ")";
    return helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, formula, null, "");
  }

  private DataValidationConstraint unique(DataValidationHelper helper) {
    return helper.createCustomConstraint(
        "COUNTIF($A$%d:$A$%d,A%d)=1".formatted(FIRST + 1, FIRST + ROWS, FIRST + 1));
  }

  private static DataValidationConstraint colour(DataValidationHelper helper) {
    return helper.createTextLengthConstraint(OperatorType.BETWEEN, "6", "7");
  }

  private List<String> yesAndNo() {
    return List.of(Words.of(true, language), Words.of(false, language));
  }

  private static <T> List<String> words(T[] things, Function<T, String> word) {
    return Arrays.stream(things).map(word).toList();
  }

  private XSSFSheet sheet(PlanSheet kind) {
    return book.poi().getSheet(kind.title(language));
  }

  /** The cell of a column in the first row, {@code B4}. */
  private static String cell(PlanColumn column) {
    return new CellAddress(FIRST, column.index()).toString();
  }

  private static String range(PlanColumn column) {
    return cell(column) + ":" + new CellAddress(FIRST + ROWS - 1, column.index());
  }

  private static String key(String group, Enum<?> thing) {
    return group + "." + KebabCase.of(thing);
  }
}
