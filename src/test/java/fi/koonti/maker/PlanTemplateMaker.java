package fi.koonti.maker;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Draws the template of the plan workbook: on every sheet a title, one line of instruction,
 * headings, and then the settings or the pattern row of a list.
 */
final class PlanTemplateMaker {

  private static final int TITLE_ROW = 0;
  private static final int INSTRUCTION_ROW = 1;
  private static final int HEADING_ROW = 2;

  /** The first row of every list, and its pattern row. */
  static final int FIRST_ROW = 3;

  /** What an indent takes of a column, in characters. */
  private static final double INDENT = 2;

  private final Texts texts;
  private final Language language;
  private final TemplateWorkbook book;

  private PlanTemplateMaker(Language language) {
    this.language = language;
    this.texts = Texts.of(PlanTemplateMaker.class, "planmaker", language);
    this.book = new TemplateWorkbook(texts.get("document.title"), language);
  }

  /** The template's bytes in a language. */
  static byte[] draw(Language language) {
    return new PlanTemplateMaker(language).drawn();
  }

  private byte[] drawn() {
    new PlanGuideMaker(book, texts, language).draw();
    settings();
    for (PlanSheet kind : PlanSheet.values()) {
      if (kind != PlanSheet.SETTINGS) {
        list(kind);
      }
    }
    // Checks name the codes of the sectors, so the sheets must be there first.
    new PlanChecks(book, texts, language).add();
    StatusColours.add(book, language);
    return book.bytes();
  }

  private void settings() {
    XSSFSheet sheet = begun(PlanSheet.SETTINGS, 1);
    for (PlanSetting setting : PlanSetting.values()) {
      int row = FIRST_ROW + setting.ordinal();
      book.put(sheet, row, PlanColumn.SETTING_NAME.index(), setting.label(language), Role.LABEL);
      String place = "{{" + PlanWriter.place(setting) + "}}";
      book.put(sheet, row, PlanColumn.SETTING_VALUE.index(), place, Role.OPEN_SETTING);
      String note = setting.note(language);
      book.put(sheet, row, PlanColumn.SETTING_NOTE.index(), note, Role.SETTING_NOTE);
      RowHeight.Cell cell = RowHeight.Cell.of(note, PlanColumn.SETTING_NOTE.width() - INDENT);
      book.height(sheet, row, Math.max(20, RowHeight.of(List.of(cell), 1)));
    }
    int last = FIRST_ROW + PlanSetting.values().length - 1;
    // A short list of things that all are different needs no buttons to filter them.
    table(sheet, PlanSheet.SETTINGS, last).getCTTable().unsetAutoFilter();
  }

  private void list(PlanSheet kind) {
    boolean goals = kind == PlanSheet.GOALS;
    XSSFSheet sheet = begun(kind, goals ? 2 : 1);
    for (PlanColumn column : PlanColumn.of(kind)) {
      book.dress(sheet, FIRST_ROW, column.index(), role(column));
    }
    if (kind == PlanSheet.IDS) {
      // Rows are added below by the program alone: no table grows with them, and the lock warns.
      sheet.enableLocking();
    } else {
      table(sheet, kind, FIRST_ROW);
    }
    book.pattern(kind.kind(), sheet, FIRST_ROW);
    if (goals) {
      // Ids are given by the program: all else is open.
      int id = PlanColumn.ID.index();
      book.put(sheet, HEADING_ROW, id, PlanColumn.ID.heading(language), Role.HEADING_LIGHT);
    }
    sheet.createFreezePane(goals ? PlanColumn.INDICATOR.index() + 1 : 0, FIRST_ROW);
    if (goals) {
      sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
      // Two sheets of paper side by side then hold the same rows.
      sheet.getPrintSetup().setLeftToRight(true);
      // Levels are texts, as the council decided them, even where they are bare numbers.
      sheet.addIgnoredErrors(
          new CellRangeAddress(
              FIRST_ROW, FIRST_ROW, PlanColumn.BASELINE.index(), PlanColumn.TARGET_SPAN.index()),
          IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
  }

  /** A sheet with all that stands above its first row. */
  private XSSFSheet begun(PlanSheet kind, int pagesWide) {
    XSSFSheet sheet = book.sheet(kind.title(language), texts.get("footer"));
    List<PlanColumn> columns = PlanColumn.of(kind);
    // What a coordinator writes below the last row then wraps like the rows above it.
    columns.forEach(
        column -> sheet.setDefaultColumnStyle(column.index(), book.style(Role.PARAGRAPH)));
    book.put(sheet, TITLE_ROW, 0, texts.get(kind.kind() + ".title"), Role.TITLE);
    book.height(sheet, TITLE_ROW, 28);
    book.put(sheet, INSTRUCTION_ROW, 0, texts.get(kind.kind() + ".instruction"), Role.INSTRUCTION);
    book.height(sheet, INSTRUCTION_ROW, 22);
    book.headings(sheet, HEADING_ROW, columns, language, Role.HEADING);
    book.height(sheet, HEADING_ROW, 32);
    sheet.getPrintSetup().setFitWidth((short) pagesWide);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    return sheet;
  }

  private XSSFTable table(XSSFSheet sheet, PlanSheet kind, int lastRow) {
    // Excel mends a workbook whose table is called in two words.
    String name = "Koonti_" + kind.title(language).replace(' ', '_');
    return book.table(sheet, name, HEADING_ROW, lastRow, 0, PlanColumn.of(kind).size());
  }

  private static Role role(PlanColumn column) {
    return column.sheet() == PlanSheet.GOALS ? ofGoals(column) : ofOthers(column);
  }

  /** The columns of goals are seen to be open; their ids are the program's. */
  private static Role ofGoals(PlanColumn column) {
    return switch (column) {
      case VALID_FROM, VALID_TO -> Role.OPEN_DATE;
      case BASELINE_NUMBER, TARGET_NUMBER -> Role.OPEN_NUMBER;
      case ID -> Role.LOCKED_STRONG;
      default -> Role.OPEN_TEXT;
    };
  }

  private static Role ofOthers(PlanColumn column) {
    return switch (column) {
      case PERIOD_START, PERIOD_END, PERIOD_DUE -> Role.DATE;
      case PERIOD_CODE, SECTOR_CODE, STATUS_CODE, RULE_CODE, USED_ID, QUESTION_ID, ANSWER_ID ->
          Role.TEXT_STRONG;
      case QUESTION_CHOICE -> Role.OPEN_TEXT;
      default -> Role.TEXT;
    };
  }
}
