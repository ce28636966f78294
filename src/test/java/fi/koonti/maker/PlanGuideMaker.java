package fi.koonti.maker;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.planbook.ExampleRow;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the first sheet of the plan workbook: what each sheet and column is for. */
final class PlanGuideMaker {

  /** So much wider than its letters count is a bold text. */
  private static final double BOLD = 3;

  private static final List<String> HEADINGS = List.of("sheet", "column", "what", "example", "who");
  private static final List<Integer> WIDTHS = List.of(16, 26, 70, 44, 18);
  private static final int HEADING_ROW = 2;

  /** Points of a line of the base font. */
  private static final double LINE = 15;

  private final TemplateWorkbook book;
  private final Texts texts;
  private final Language language;
  private XSSFSheet sheet;
  private int row = HEADING_ROW + 1;

  PlanGuideMaker(TemplateWorkbook book, Texts texts, Language language) {
    this.book = book;
    this.texts = texts;
    this.language = language;
  }

  void draw() {
    sheet = book.sheet(texts.get("guide.sheet"), texts.get("footer"));
    book.put(sheet, 0, 0, texts.get("guide.title"), Role.TITLE);
    book.height(sheet, 0, 28);
    book.put(sheet, 1, 0, texts.get("guide.instruction"), Role.INSTRUCTION);
    book.height(sheet, 1, 22);
    for (int i = 0; i < HEADINGS.size(); i++) {
      book.width(sheet, i, WIDTHS.get(i));
      book.put(sheet, HEADING_ROW, i, texts.get("guide.heading." + HEADINGS.get(i)), Role.HEADING);
    }
    book.height(sheet, HEADING_ROW, 22);
    for (PlanSetting setting : PlanSetting.values()) {
      String example = texts.find("example.setting-" + KebabCase.of(setting)).orElse("");
      line(
          PlanSheet.SETTINGS,
          setting.label(language),
          setting.note(language),
          example,
          "coordinator");
    }
    for (PlanColumn column : PlanColumn.values()) {
      if (isExplained(column.sheet())) {
        line(column.sheet(), column.heading(language), what(column), example(column), who(column));
      }
    }
    line(
        PlanSheet.RULES, "", texts.get(PlanSheet.RULES.kind() + ".instruction"), "", "coordinator");
    line(PlanSheet.IDS, "", texts.get(PlanSheet.IDS.kind() + ".instruction"), "", "program");
    book.table(
            sheet, "Koonti_" + texts.get("guide.sheet"), HEADING_ROW, row - 1, 0, HEADINGS.size())
        .getCTTable()
        .unsetAutoFilter();
    sheet.createFreezePane(0, HEADING_ROW + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
  }

  private static boolean isExplained(PlanSheet sheet) {
    return switch (sheet) {
      case PERIODS, SECTORS, STATUSES, GOALS -> true;
      case SETTINGS, RULES, IDS, QUESTIONS, ANSWERS -> false;
    };
  }

  private void line(PlanSheet kind, String column, String what, String example, String who) {
    book.put(sheet, row, 0, kind.title(language), Role.TEXT);
    book.put(sheet, row, 1, column, Role.TEXT_STRONG);
    book.put(sheet, row, 2, what, Role.TEXT);
    book.put(sheet, row, 3, example, Role.TEXT);
    book.put(sheet, row, 4, texts.get("guide.who." + who), Role.TEXT);
    int lines =
        Math.max(
            RowHeight.Cell.of(column, WIDTHS.get(1) - BOLD).lines(),
            Math.max(
                RowHeight.Cell.of(what, WIDTHS.get(2)).lines(),
                RowHeight.Cell.of(example, WIDTHS.get(3)).lines()));
    book.height(sheet, row, Math.max(1, lines) * LINE + 3);
    row++;
  }

  private String what(PlanColumn column) {
    String key = KebabCase.of(column);
    return texts
        .find("guide.column." + key)
        .or(() -> texts.find("column." + key + ".prompt"))
        .orElse("");
  }

  private String example(PlanColumn column) {
    return column.sheet() == PlanSheet.GOALS
        ? ExampleRow.text(column, language).orElse("")
        : texts.find("example." + KebabCase.of(column)).orElse("");
  }

  private static String who(PlanColumn column) {
    return switch (column) {
      case ID -> "program";
      case FOCUS_AREA, GOAL, DEED, BASELINE, TARGET, TARGET_SPAN, BINDING -> "council";
      case MEASURE, INDICATOR, TYPE, UNIT, DIRECTION, ACCRUAL, RESPONSIBLE -> "sector";
      default -> "coordinator";
    };
  }
}
