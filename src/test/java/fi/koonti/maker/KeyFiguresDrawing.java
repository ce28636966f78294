package fi.koonti.maker;

import static fi.koonti.maker.DataName.ASKED;
import static fi.koonti.maker.DataName.COMPUTED;
import static fi.koonti.maker.DataName.DIFFERS;
import static fi.koonti.maker.DataName.GOALS;
import static fi.koonti.maker.DataName.GOAL_CODE;
import static fi.koonti.maker.DataName.STATUS_CODE;
import static fi.koonti.maker.SummaryDrawing.is;
import static fi.koonti.maker.SummaryDrawing.isNot;
import static fi.koonti.maker.SummaryDrawing.product;

import fi.koonti.layout.RowPattern;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.plan.Status;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws what a reader of one minute sees: five figures, each out of how many, and beside each where
 * to read on.
 */
final class KeyFiguresDrawing {

  private final TemplateWorkbook book;
  private final XSSFSheet sheet;
  private final Texts texts;
  private int row;

  KeyFiguresDrawing(TemplateWorkbook book, XSSFSheet sheet, Texts texts) {
    this.book = book;
    this.sheet = sheet;
    this.texts = texts;
  }

  void draw(int title, int first) {
    book.put(sheet, title, 0, texts.get("summary.keys"), Role.SUBTITLE);
    row = first;
    String asked = "SUM(" + ASKED.text() + ")";
    String sectors = "COUNT(palautukset_kysytty)";
    line(
        RowPattern.SUMMARY_RETURNS,
        "summary.returned",
        sectors + "-COUNTIF(palautukset_tulos,\"{{tulos.ei-palautettu}}\")",
        sectors);
    book.put(sheet, row, 0, "", Role.INSTRUCTION);
    book.pattern(RowPattern.SUMMARY_NOTE, sheet, row++);
    line(
        RowPattern.SUMMARY_ANSWERED,
        "summary.answered",
        asked + "-" + product(is(STATUS_CODE, SummaryColumn.NOT_ANSWERED), ASKED.text()),
        asked);
    line(
        RowPattern.SUMMARY_OFF_TRACK,
        "summary.off-track",
        product(deviates(), ASKED.text()),
        asked);
    line(
        RowPattern.SUMMARY_REACHED,
        "summary.reached",
        product(is(GOAL_CODE, SummaryColumn.REACHED), GOALS.text()),
        "SUM(" + GOALS.text() + ")");
    String computed = isNot(COMPUTED, "");
    String told = isNot(STATUS_CODE, SummaryColumn.NOT_ANSWERED_CODE);
    line(
        RowPattern.SUMMARY_COMPUTED,
        "summary.computed",
        "SUM(" + DIFFERS.text() + ")",
        product(computed, told));
  }

  private static String deviates() {
    return Arrays.stream(Status.values())
        .filter(Status::isDeviation)
        .map(status -> is(STATUS_CODE, SummaryColumn.of(status)))
        .collect(Collectors.joining("+", "(", ")"));
  }

  private void line(String kind, String label, String part, String all) {
    book.put(sheet, row, SummaryColumn.NAME.index(), texts.get(label), Role.FRONT_TEXT);
    String formula = part + "&\"/\"&" + all;
    book.formula(sheet, row, SummaryColumn.ASKED.index(), formula, "", Role.FIGURE);
    book.dress(
        sheet,
        row,
        SummaryColumn.REACHED.index(),
        kind.equals(RowPattern.SUMMARY_REACHED) ? Role.FRONT_NOTE : Role.FRONT_GO);
    book.pattern(kind, sheet, row++);
  }
}
