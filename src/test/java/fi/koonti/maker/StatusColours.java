package fi.koonti.maker;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Shows the codes of usual colours in the plan workbook in those very colours. A code that is none
 * of them stays as it is: no rule can make a colour of a text.
 */
final class StatusColours {

  private StatusColours() {}

  /** Adds the rules, for as many rows as there are statuses and some more. */
  static void add(TemplateWorkbook book, Language language) {
    XSSFSheet sheet = book.poi().getSheet(PlanSheet.STATUSES.title(language));
    int column = PlanColumn.STATUS_COLOUR.index();
    CellAddress first = new CellAddress(PlanTemplateMaker.FIRST_ROW, column);
    int last = PlanTemplateMaker.FIRST_ROW + 2 * SeriesInk.values().length;
    for (SeriesInk ink : SeriesInk.values()) {
      if (ink != SeriesInk.NOT_ANSWERED) {
        book.colour(
            sheet,
            first + ":" + new CellAddress(last, column),
            "SUBSTITUTE(TRIM($" + first + "),\"#\",\"\")=\"" + ink.ground() + "\"",
            Optional.of(Ink.colour(ink.text())),
            Optional.of(Ink.colour(ink.ground())));
      }
    }
  }
}
