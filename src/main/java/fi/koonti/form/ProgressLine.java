package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.List;
import java.util.Map;

/**
 * The line above the headings until somebody calculates: by when and how far, the way to the first
 * row that is not done, and what that row lacks.
 */
final class ProgressLine {

  private ProgressLine() {}

  /** The texts by the columns that they stand in. */
  static Map<FormColumn, String> of(FormOrder order, Completeness whole) {
    Language language = order.language();
    String due = new Numerals(language).of(order.period().due());
    return Map.of(
        FormRows.SENTENCE,
        ProgressWords.DUE.text(language).replace("{due}", due)
            + ProgressWords.sentence(whole, language),
        FormRows.LINK,
        whole.next(ProgressWords.NEXT, ProgressWords.ALL_DONE).text(language),
        FormRows.LACK,
        lack(order));
  }

  private static String lack(FormOrder order) {
    List<Indicator> open =
        order.asked().stream().filter(row -> !new RowCheck(order, row).isDone()).toList();
    return open.stream()
        .filter(row -> !new RowCheck(order, row).isUntouched())
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(row -> row.id() + ": " + new RowCheck(order, row).text().replace("\n", ". "))
        .orElse("");
  }
}
