package fi.koonti.form;

import fi.koonti.plan.Indicator;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.Dates;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.Optional;

/** What the form shows of the period before, as people write it. */
final class PreviousAnswers {

  /** Stands where a period is known and nothing was answered in it. */
  private static final String NOTHING = "–";

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final FormOrder order;

  PreviousAnswers(FormOrder order) {
    this.order = order;
  }

  /** The previous outcome; empty when no earlier period is known. */
  String outcome(Indicator indicator) {
    if (!indicator.hasName() || order.previous().latest().isEmpty()) {
      return "";
    }
    String text = answer(indicator).map(HistoricAnswer::outcome).orElse("");
    // What gave no number was asked about: "120.000" is no 120.
    boolean asked =
        indicator.isNumeric() && answer(indicator).map(HistoricAnswer::number).isEmpty();
    return text.isBlank() ? NOTHING : written(text, asked);
  }

  /** The previous status in the municipality's word; empty when no earlier period is known. */
  String status(Indicator indicator) {
    if (order.previous().latest().isEmpty()) {
      return "";
    }
    return answer(indicator).map(HistoricAnswer::status).map(order.plan()::nameOf).orElse(NOTHING);
  }

  /** The previous narrative to the letter; empty when none is known. */
  String narrative(Indicator indicator) {
    return answer(indicator).map(HistoricAnswer::narrative).orElse("");
  }

  /** Whether a previous narrative is known of any row. */
  boolean haveNarratives() {
    return order.asked().stream().anyMatch(one -> !narrative(one).isEmpty());
  }

  private Optional<HistoricAnswer> answer(Indicator indicator) {
    return order.previous().latest(indicator.id());
  }

  /**
   * Plain decimals and ISO dates come from number and date cells; texts stay as they were typed.
   */
  private String written(String text, boolean asked) {
    return Dates.iso(text)
        .map(day -> new Numerals(order.language()).of(day))
        .or(() -> Decimals.plain(text).filter(number -> !asked).map(number -> grouped(text)))
        .orElseGet(text::strip);
  }

  /** Plain digits with thousands apart and a decimal mark, as the language has them. */
  private String grouped(String plain) {
    boolean english = order.language() == Language.EN;
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(english ? plain : plain.replace('.', ','));
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = point - 3; at > first; at -= 3) {
      text.insert(at, english ? ',' : NO_BREAK_SPACE);
    }
    return text.toString();
  }
}
