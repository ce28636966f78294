package fi.koonti.merge;

import fi.koonti.assess.Computed;
import fi.koonti.assess.EarlierSum;
import fi.koonti.location.Place;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.submission.History.HistoricAnswer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one indicator of the plan.
 *
 * @param asked whether it was asked in this period
 * @param answers what stands in the report; lacks what was not answered
 * @param status what was told, or null when nothing was that can be used
 * @param computed what the figures say
 * @param differs whether a person would say that the status that was told is another
 * @param earlier what earlier periods brought, where outcomes are each of one period and all of
 *     them are known
 * @param previous what the period before brought, or null
 * @param targetChange how the target level has changed since the year began, where it has
 */
public record ReportRow(
    Indicator indicator,
    boolean asked,
    Map<Field, Answer> answers,
    @Nullable Status status,
    Computed computed,
    boolean differs,
    Optional<EarlierSum> earlier,
    @Nullable HistoricAnswer previous,
    Optional<TargetChange> targetChange) {

  public ReportRow {
    Map<Field, Answer> copy = new EnumMap<>(Field.class);
    copy.putAll(answers);
    answers = Collections.unmodifiableMap(copy);
  }

  /** A row whose target level is what it was when the year began. */
  public ReportRow(
      Indicator indicator,
      boolean asked,
      Map<Field, Answer> answers,
      @Nullable Status status,
      Computed computed,
      boolean differs,
      Optional<EarlierSum> earlier,
      @Nullable HistoricAnswer previous) {
    this(indicator, asked, answers, status, computed, differs, earlier, previous, Optional.empty());
  }

  public Optional<Answer> answer(Field field) {
    return Optional.ofNullable(answers.get(field));
  }

  /** The text of an answer; empty when there is none. */
  public String text(Field field) {
    return answer(field).map(answer -> answer.value().text()).orElse("");
  }

  /** The number that was understood in an outcome or a forecast; null where no number is due. */
  public @Nullable BigDecimal number(Field field) {
    return answer(field)
        .filter(answer -> indicator.isNumeric())
        .map(answer -> answer.value().number())
        .orElse(null);
  }

  /** The number that was understood in the outcome, or null. */
  public @Nullable BigDecimal outcomeNumber() {
    return number(Field.OUTCOME);
  }

  /**
   * The number that is held against the target: the outcome's, and where that is of one period only
   * what all periods have brought; null where that is not known.
   */
  public @Nullable BigDecimal reached() {
    BigDecimal outcome = outcomeNumber();
    if (outcome == null || indicator.accrual() != Accrual.OWN_PERIOD) {
      return outcome;
    }
    return earlier.map(EarlierSum::amount).map(outcome::add).orElse(null);
  }

  /** The day that was understood in an outcome or a forecast; empty where no day is due. */
  public Optional<CalendarValue> day(Field field) {
    return answer(field).flatMap(Answer::day);
  }

  /** Where the first of the answers stands, or empty when nothing was answered. */
  public Optional<Place> source() {
    return answers.values().stream().findFirst().map(Answer::place);
  }

  /** Where those answers stand that are in another file, sheet or row than the first of them. */
  public Map<Field, Place> otherSources() {
    Map<Field, Place> others = new EnumMap<>(Field.class);
    source()
        .ifPresent(
            first ->
                answers.forEach(
                    (field, answer) -> {
                      if (!answer.place().row().equals(first.row())) {
                        others.put(field, answer.place());
                      }
                    }));
    return Collections.unmodifiableMap(others);
  }

  /** What later periods will know of it. */
  public HistoricAnswer asPast() {
    return new HistoricAnswer(text(Field.OUTCOME), outcomeNumber(), status, text(Field.NARRATIVE));
  }

  public boolean isAnswered() {
    return status != null;
  }
}
