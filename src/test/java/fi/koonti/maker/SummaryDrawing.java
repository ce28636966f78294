package fi.koonti.maker;

import static fi.koonti.layout.DataName.ASKED;
import static fi.koonti.layout.DataName.COUNCIL;
import static fi.koonti.layout.DataName.GOALS;
import static fi.koonti.layout.DataName.GOAL_GROUP;
import static fi.koonti.layout.DataName.GOAL_PREVIOUS_GROUP;
import static fi.koonti.layout.DataName.PREVIOUS;
import static fi.koonti.layout.DataName.PREVIOUS_GROUP;
import static fi.koonti.layout.DataName.SECTOR;
import static fi.koonti.layout.DataName.STATUS_CODE;
import static fi.koonti.layout.DataName.STATUS_GROUP;
import static fi.koonti.layout.DataName.product;

import fi.koonti.layout.FrontColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Status;
import fi.koonti.text.Texts;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws the front page: the message, four figures, the gravest deviations beside the sectors. It is
 * one screen and one page.
 */
final class SummaryDrawing {

  private static final int TITLE = 0;
  private static final int LINE = 1;
  private static final int MESSAGE = 2;
  private static final int ABOVE_FIGURES = 3;
  private static final int LABELS = 4;
  private static final int FIGURES = 5;
  private static final int CHANGES = 6;
  private static final int DETAILS = 7;
  private static final int DETAILS_AT_END = 8;
  private static final int ABOVE_TABLES = 9;
  private static final int SUBTITLES = 10;
  private static final int HEADINGS = 11;
  private static final int ROW = 12;
  private static final int OTHERS = 13;
  private static final int BELOW = 14;
  private static final int NOTES = 15;

  private static final double LINE_POINTS = 15;

  private final TemplateWorkbook book;
  private final Texts texts;
  private XSSFSheet sheet;

  SummaryDrawing(TemplateWorkbook book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  /** Makes the sheet, so that it is the first. */
  void sheet() {
    sheet = book.sheet(ReportSheet.SUMMARY.title(texts.language()), texts.get("footer"));
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  void draw() {
    for (FrontColumn column : FrontColumn.values()) {
      book.width(sheet, column.index(), column.width());
    }
    book.put(sheet, TITLE, 0, texts.get("summary.title"), Role.TITLE);
    book.height(sheet, TITLE, 25);
    book.put(sheet, LINE, 0, texts.get("summary.line"), Role.INSTRUCTION);
    book.dress(sheet, MESSAGE, 0, Role.MESSAGE);
    book.height(sheet, MESSAGE, 17);
    book.pattern(RowPattern.SUMMARY_MESSAGE, sheet, MESSAGE);
    book.height(sheet, ABOVE_FIGURES, 6);
    figures();
    book.height(sheet, ABOVE_TABLES, 6);
    tables();
    book.put(sheet, BELOW, 0, texts.get("summary.groups"), Role.NOTE_LINE);
    book.dress(sheet, NOTES, 0, Role.INSTRUCTION);
    book.height(sheet, NOTES, LINE_POINTS);
    book.pattern(RowPattern.SUMMARY_NOTE, sheet, NOTES);
  }

  private void figures() {
    String asked = "SUM(" + ASKED.text() + ")";
    String off = product(STATUS_GROUP.is(StatusGroup.OFF_TRACK.name()), ASKED.text());
    String offBefore = product(PREVIOUS_GROUP.is(StatusGroup.OFF_TRACK.name()), ASKED.text());
    String answered =
        asked + "-" + product(STATUS_CODE.is(SummaryColumn.NOT_ANSWERED_CODE), ASKED.text());
    String answeredBefore =
        product(
            "(" + PREVIOUS.text() + "<>\"\")",
            "(" + PREVIOUS.text() + "<>\"{{tila.NOT_ANSWERED}}\")",
            ASKED.text());
    String binding = product(COUNCIL.text(), ASKED.text());
    String bindingOff =
        product(STATUS_GROUP.is(StatusGroup.OFF_TRACK.name()), COUNCIL.text(), ASKED.text());
    String bindingBefore =
        product(PREVIOUS_GROUP.is(StatusGroup.OFF_TRACK.name()), COUNCIL.text(), ASKED.text());
    String goals = product(GOAL_GROUP.is("{{tavoitteet.ryhma}}"), GOALS.text());
    String goalsBefore = product(GOAL_PREVIOUS_GROUP.is("{{tavoitteet.ryhma}}"), GOALS.text());
    figure(0, outOf(answered, asked), "(" + answered + ")-" + answeredBefore);
    figure(1, outOf(off, asked), off + "-" + offBefore);
    figure(
        2,
        "IF(" + binding + "=0,\"–\"," + outOf(bindingOff, binding) + ")",
        bindingOff + "-" + bindingBefore);
    figure(3, outOf(goals, "SUM(" + GOALS.text() + ")"), goals + "-" + goalsBefore);
    details();
    book.height(sheet, FIGURES, 29);
    book.pattern(RowPattern.SUMMARY_LABELS, sheet, LABELS);
    book.pattern(RowPattern.SUMMARY_FIGURES, sheet, FIGURES);
    book.pattern(RowPattern.SUMMARY_CHANGES, sheet, CHANGES);
    book.pattern(RowPattern.SUMMARY_DETAILS, sheet, DETAILS);
    book.pattern(RowPattern.SUMMARY_DETAILS_AT_END, sheet, DETAILS_AT_END);
  }

  private static String outOf(String part, String all) {
    return "(" + part + ")&\"/\"&" + all;
  }

  private void figure(int number, String formula, String change) {
    int column = FrontColumn.ofFigures().get(number).index();
    book.dress(sheet, LABELS, column, Role.FIGURE_LABEL);
    book.formula(sheet, FIGURES, column, formula, "", Role.LARGE_FIGURE);
    String sign = "IF((" + change + ")>0,\"+\",\"\")";
    String shown = sign + "&SUBSTITUTE(" + change + ",\"-\",\"−\")";
    book.formula(
        sheet, CHANGES, column, sentence("summary.change", List.of(shown)), "", Role.FIGURE_CHANGE);
  }

  private void details() {
    String sectors = "COUNT(palautukset_kysytty)";
    String returned = "(" + sectors + "-COUNTIF(palautukset_tulos,\"{{tulos.ei-palautettu}}\"))";
    String lost =
        product(STATUS_CODE.is(SummaryColumn.of(Status.NOT_REACHED).code()), ASKED.text());
    for (int row : List.of(DETAILS, DETAILS_AT_END)) {
      detail(row, 0, sentence("summary.returned", List.of(returned, sectors)));
      detail(row, 1, sentence("summary.lost", List.of(lost)));
    }
    detail(
        DETAILS,
        3,
        sentence(
            "summary.goals",
            List.of(
                goals(StatusGroup.OFF_TRACK),
                goals(StatusGroup.REACHED),
                goals(StatusGroup.UNKNOWN))));
    String missed = "(" + goals(StatusGroup.OFF_TRACK) + "+" + goals(StatusGroup.ON_TRACK) + ")";
    detail(
        DETAILS_AT_END,
        3,
        sentence("summary.goals.at-end", List.of(missed, goals(StatusGroup.UNKNOWN))));
  }

  private static String goals(StatusGroup group) {
    return product(GOAL_GROUP.is(group.name()), GOALS.text());
  }

  private void detail(int row, int number, String formula) {
    int column = FrontColumn.ofFigures().get(number).index();
    book.formula(sheet, row, column, formula, "", Role.FRONT_DETAIL);
  }

  /** A formula that writes a text of the bundle with numbers at its marks {@code #}. */
  private String sentence(String key, List<String> numbers) {
    String[] parts = texts.get(key).split("#", -1);
    StringBuilder formula = new StringBuilder(quoted(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      formula.append('&').append(numbers.get(i - 1)).append('&').append(quoted(parts[i]));
    }
    return formula.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private void tables() {
    book.put(
        sheet,
        SUBTITLES,
        FrontColumn.INDICATOR.index(),
        texts.get("summary.deviations"),
        Role.SUBTITLE);
    book.put(
        sheet, SUBTITLES, FrontColumn.SECTOR.index(), texts.get("summary.sectors"), Role.SUBTITLE);
    book.height(sheet, SUBTITLES, 18);
    for (FrontColumn column : FrontColumn.values()) {
      if (column != FrontColumn.SPACE) {
        book.put(
            sheet, HEADINGS, column.index(), column.heading(texts.language()), heading(column));
      }
    }
    book.height(sheet, HEADINGS, 18);
    for (int row : List.of(ROW, OTHERS)) {
      book.dress(sheet, row, FrontColumn.INDICATOR.index(), Role.FRONT_LINE_LINK);
      book.dress(sheet, row, FrontColumn.GAP_SHARE.index(), Role.SIGNED_SHARE);
      book.dress(sheet, row, FrontColumn.STATUS.index(), Role.FRONT_LINE);
      book.dress(sheet, row, FrontColumn.CAUSE.index(), Role.FRONT_LINE);
      book.dress(sheet, row, FrontColumn.SECTOR.index(), Role.FRONT_LINK);
    }
    String own = "(" + SECTOR.text() + "=$" + letter(FrontColumn.SECTOR) + (ROW + 1) + ")";
    for (StatusGroup group : StatusGroup.values()) {
      String formula = product(own, STATUS_GROUP.is(group.name()), ASKED.text());
      book.formula(sheet, ROW, FrontColumn.of(group).index(), formula, "", Role.TALLY);
      book.dress(sheet, OTHERS, FrontColumn.of(group).index(), Role.TALLY);
    }
    table("Vakavimmat", FrontColumn.ofDeviations());
    table("Toimialat", FrontColumn.ofSectors());
    String bars = letter(FrontColumn.OFF_TRACK) + (ROW + 1);
    DataBars.draw(sheet, bars, 1, Ink.DELAYED_BAR);
    book.pattern(RowPattern.SUMMARY_ROW, sheet, ROW);
    book.pattern(RowPattern.SUMMARY_OTHERS, sheet, OTHERS);
  }

  private static Role heading(FrontColumn column) {
    if (column == FrontColumn.GAP_SHARE) {
      // As far from the status beside it as its numbers.
      return Role.HEADING_RIGHT;
    }
    return column.ordinal() > FrontColumn.SECTOR.ordinal() ? Role.FRONT_HEADING : Role.HEADING;
  }

  private static String letter(FrontColumn column) {
    return CellAddress.columnName(column.index());
  }

  private void table(String name, List<FrontColumn> columns) {
    book.plainTable(
        sheet,
        texts.get("table." + name),
        HEADINGS,
        OTHERS,
        columns.get(0).index(),
        columns.size());
  }
}
