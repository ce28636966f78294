package fi.koonti.form;

import fi.koonti.plan.Indicator;
import fi.koonti.submission.History.PastAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the form shows of the period before, as people write it. */
final class PreviousAnswers {

  /** Stands where a period is known and nothing was answered in it. */
  private static final String NOTHING = "–";

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

  private final FormOrder order;

  PreviousAnswers(FormOrder order) {
    this.order = order;
  }

  /** The previous outcome; empty when no earlier period is known. */
  String outcome(Indicator indicator) {
    if (!indicator.hasName() || order.previous().latest().isEmpty()) {
      return "";
    }
    String text = answer(indicator).map(PastAnswer::outcome).orElse("");
    return text.isBlank() ? NOTHING : written(text);
  }

  /** The previous status in the municipality's word; empty when no earlier period is known. */
  String status(Indicator indicator) {
    if (order.previous().latest().isEmpty()) {
      return "";
    }
    return answer(indicator).map(PastAnswer::status).map(order.plan()::nameOf).orElse(NOTHING);
  }

  /** The previous narrative to the letter; empty when none is known. */
  String narrative(Indicator indicator) {
    return answer(indicator).map(PastAnswer::narrative).orElse("");
  }

  /** Whether a previous narrative is known of any row. */
  boolean haveNarratives() {
    return order.asked().stream().anyMatch(one -> !narrative(one).isEmpty());
  }

  private Optional<PastAnswer> answer(Indicator indicator) {
    return order.previous().latest(indicator.id());
  }

  /**
   * Plain decimals and ISO dates come from number and date cells; texts stay as they were typed.
   */
  private static String written(String text) {
    if (ISO_DAY.matcher(text).matches()) {
      return FormPlaces.day(LocalDate.parse(text));
    }
    return PLAIN_NUMBER.matcher(text).matches() ? grouped(new BigDecimal(text)) : text.strip();
  }

  private static String grouped(BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.");
    String whole = THOUSANDS.matcher(parts[0]).replaceAll("\u00A0");
    return parts.length == 1 ? whole : whole + "," + parts[1];
  }
}
