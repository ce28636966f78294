package fi.koonti.check;

import fi.koonti.assess.Computed;
import fi.koonti.assess.DayAnswer;
import fi.koonti.assess.EarlierAmounts;
import fi.koonti.assess.EarlierSum;
import fi.koonti.assess.StatusComputation;
import fi.koonti.assess.TargetTime;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.Measure;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.Value;
import fi.koonti.text.Digits;
import fi.koonti.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row as rules see it.
 *
 * @param plan what holds for everybody
 * @param period at whose end it was asked
 * @param indicator what was asked
 * @param answers what was answered, and where
 * @param history what earlier periods brought
 * @param narrative what numbers the narrative states
 */
public record CheckedRow(
    Plan plan,
    Period period,
    Indicator indicator,
    AnswerRow answers,
    History history,
    LevelReading narrative) {

  private static final LevelReading NO_NUMBERS = LevelReader.read("");

  /** A row whose narrative is still to be read. */
  CheckedRow(Plan plan, Period period, Indicator indicator, AnswerRow answers, History history) {
    this(
        plan,
        period,
        indicator,
        answers,
        history,
        numbers(text(answers, Field.NARRATIVE), plan.measure(indicator)));
  }

  /** A row of which nothing earlier is known. */
  CheckedRow(Plan plan, Period period, Indicator indicator, AnswerRow answers) {
    this(plan, period, indicator, answers, History.NONE);
  }

  /** What numbers a narrative states; most have no digit, and are not read for them. */
  private static LevelReading numbers(String narrative, Measure asked) {
    return Digits.areIn(narrative) ? LevelReader.read(narrative, asked) : NO_NUMBERS;
  }

  /** What was answered to a field, or empty. */
  Optional<Value> value(Field field) {
    return answers.value(field);
  }

  /** The one certain number that was answered to a field, or empty. */
  Optional<BigDecimal> number(Field field) {
    return value(field).filter(Value::isUsable).map(Value::number);
  }

  /** Whether a field was left empty; where its column is gone nobody could fill it. */
  boolean missing(Field field) {
    return value(field).isEmpty() && answers.cells().containsKey(field);
  }

  /** Whether a field says nothing, be it empty or not: {@code -}. */
  boolean isWithout(Field field) {
    return missing(field) || NothingSaid.by(text(field));
  }

  /** A finding of a field that says nothing; what was typed there at least says that. */
  Finding withoutText(FindingCode code, Field field) {
    Finding finding = finding(code, field);
    return missing(field) ? finding : finding.withSeverity(Severity.WARNING);
  }

  /** What the outcome is asked in. */
  Measure asked() {
    return plan.measure(indicator);
  }

  /** The year that is asked about, for sentences. */
  String year() {
    return String.valueOf(period.end().getYear());
  }

  /** A number as people write it in the language of the plan. */
  String written(BigDecimal number) {
    return new Numerals(plan.settings().language()).of(number);
  }

  /** The outcome of the period before as the form showed it, when it is one certain number. */
  Optional<BigDecimal> outcomeBefore() {
    return Optional.ofNullable(asked().value(answers.before().outcome()).number());
  }

  /** The status that was chosen, or empty when none was or nobody knows what was meant. */
  Optional<Status> status() {
    return value(Field.STATUS).map(Value::text).flatMap(plan::statusCalled);
  }

  /** How the plan offers the status that was chosen. */
  Optional<StatusChoice> choice() {
    return status().flatMap(plan::choice);
  }

  /** What the answer itself says. */
  Computed computed() {
    return StatusComputation.compute(indicator, value(Field.OUTCOME), period, earlier());
  }

  /** What earlier periods brought, where outcomes are each of one period and all are known. */
  Optional<EarlierSum> earlier() {
    return EarlierAmounts.of(indicator, plan.periods(), period, history);
  }

  /** The day of the outcome; nothing where no day is due or none was answered. */
  DayReading outcomeDay() {
    return value(Field.OUTCOME)
        .filter(value -> indicator.isDay())
        .map(value -> DayAnswer.outcome(value, period))
        .orElse(DayReading.NOTHING);
  }

  /** The day of the forecast; nothing where no day is due or none was answered. */
  DayReading forecastDay() {
    return value(Field.FORECAST)
        .filter(value -> indicator.isDay())
        .map(value -> DayAnswer.forecast(value, period))
        .orElse(DayReading.NOTHING);
  }

  /** When the target is to be reached. */
  TargetTime targetTime() {
    return TargetTime.of(indicator, period);
  }

  /** An answer as people see it, when it can be one; empty when there is none. */
  String text(Field field) {
    return text(answers, field);
  }

  private static String text(AnswerRow answers, Field field) {
    return answers.value(field).filter(Value::isUsable).map(Value::shown).orElse("");
  }

  /** A finding with an answer among its facts; the fact is empty when there is none. */
  Finding with(Finding finding, String name, Field field) {
    return value(field)
        .filter(Value::isUsable)
        .map(value -> value.toldBy(finding, name))
        .orElse(finding.with(name, ""));
  }

  /** A finding about one field, at its cell; at the row's first cell when the column is gone. */
  Finding finding(FindingCode code, Field field) {
    Place place = answers.cells().get(field);
    if (place == null) {
      place = answers.cells().values().iterator().next();
    }
    Finding finding = Finding.of(code, place).withRow(indicator.id());
    return value(field).map(value -> value.toldBy(finding)).orElse(finding);
  }
}
