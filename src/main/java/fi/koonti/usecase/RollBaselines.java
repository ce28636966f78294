package fi.koonti.usecase;

import fi.koonti.assess.EarlierAmounts;
import fi.koonti.assess.EarlierSum;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Level;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.Notation;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.Dates;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the outcomes of the closing year are worth as baselines. A baseline is of a whole year, so
 * amounts of one period each are offered as their sum, or not at all.
 */
final class RollBaselines {

  /**
   * A baseline that is offered.
   *
   * @param text as the plan would have it; empty when none can be offered
   * @param remark the period, and what is to be known of the text
   */
  record Proposal(String text, String remark) {}

  /** People type spaces into a plan, and look for what they type. */
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Plan before;
  private final History history;
  private final Numerals numerals;
  private final Texts texts;

  /** The baselines that follow a plan; the history is that of its year. */
  RollBaselines(Plan before, History history) {
    this.before = before;
    this.history = history;
    Language language = before.settings().language();
    this.numerals = new Numerals(language);
    this.texts = Texts.of(RollBaselines.class, "usecase", language);
  }

  /** The baseline of a row out of the latest period that tells of it. */
  Proposal of(Indicator row, String period, HistoricAnswer answer) {
    Indicator closing = before.indicator(row.id()).orElse(row);
    if (closing.accrual() == Accrual.OWN_PERIOD && answer.number() != null) {
      return sum(closing, period, answer.number(), answer.outcome());
    }
    Optional<Period> last = last(closing).filter(one -> !one.key().equals(period));
    return new Proposal(
        written(closing, answer),
        last.map(one -> remark("not-last", period, one.key())).orElse(period));
  }

  private Proposal sum(Indicator row, String key, BigDecimal number, String outcome) {
    LocalDate newYear = LocalDate.of(before.settings().year(), 1, 1);
    Optional<EarlierSum> earlier =
        last(row)
            .filter(last -> last.key().equals(key))
            .filter(last -> last.end().equals(newYear.plusYears(1).minusDays(1)))
            .flatMap(last -> EarlierAmounts.of(row, before.periods(), last, history))
            .filter(one -> one.since().equals(newYear));
    if (earlier.isEmpty()) {
      return new Proposal("", remark("sum-unknown", key, ""));
    }
    String sum = inUnit(row, earlier.get().amount().add(number));
    boolean exact = earlier.get().exact() && !LevelReader.read(outcome).approximate();
    String text = exact ? sum : texts.get("roll.about", Map.of("sum", sum));
    return new Proposal(text, remark("sum", key, ""));
  }

  private Optional<Period> last(Indicator row) {
    return before.periods().stream().filter(row::isAskedIn).max(Comparator.comparing(Period::end));
  }

  private String remark(String kind, String period, String last) {
    return texts.get("roll." + kind, Map.of("period", period, "last", last));
  }

  /**
   * A number or a day as people write them; anything else is what was written, also digits that
   * gave no number: they were asked about.
   */
  private String written(Indicator row, HistoricAnswer answer) {
    String outcome = answer.outcome();
    boolean asked = row.isNumeric() && answer.number() == null;
    return Decimals.plain(outcome)
        .filter(number -> !asked)
        .map(number -> inUnit(row, number))
        .or(() -> Dates.iso(outcome).map(Dates::of))
        .orElse(outcome);
  }

  /** With its unit where the plan reads the number back out of it. */
  private String inUnit(Indicator row, BigDecimal number) {
    if (!row.isNumeric()) {
      return numerals.of(number);
    }
    Notation notation = Notation.of(before.settings().language());
    return Stream.of(numerals.of(number, row.unit()), numerals.of(number))
        .map(text -> text.replace(NO_BREAK_SPACE, ' '))
        .filter(text -> isRead(Level.of(text, null, row.measure(notation)).number(), number))
        .findFirst()
        .orElseGet(number::toPlainString);
  }

  private static boolean isRead(@Nullable BigDecimal read, BigDecimal number) {
    return read != null && read.compareTo(number) == 0;
  }
}
