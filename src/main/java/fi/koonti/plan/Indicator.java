package fi.koonti.plan;

import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.Notation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of the plan and one row of the form: an indicator under its measure, or a measure that
 * has none ({@link #hasName()} tells). Texts may be empty unless said otherwise.
 *
 * @param id lasting; never empty, never used again for another thing
 * @param sector code of the sector that answers; never empty
 * @param measure what the sector does; never empty
 * @param name what is followed; empty when the measure has no indicator
 * @param unit of the numbers
 * @param targetSpan the period in which the target is to be reached, as written
 * @param responsible the post or unit that answers for it
 * @param binding towards whom it binds
 * @param validFrom the first day on which it is asked, or null
 * @param validTo the last day on which it is asked, or null
 * @param accrual how the outcomes of the periods belong together
 */
public record Indicator(
    String id,
    String sector,
    String section,
    String focusArea,
    String goal,
    String deed,
    String measure,
    String name,
    IndicatorType type,
    String unit,
    Direction direction,
    Level baseline,
    Level target,
    String targetSpan,
    String responsible,
    String binding,
    LocalDate validFrom,
    LocalDate validTo,
    Accrual accrual) {

  private static final Set<IndicatorType> NUMERIC =
      EnumSet.of(IndicatorType.NUMBER, IndicatorType.PERCENT, IndicatorType.EURO);

  public Indicator {
    if (id.isBlank() || sector.isBlank() || measure.isBlank()) {
      throw new IllegalArgumentException(
          "expected id, sector and measure, but found \"%s\", \"%s\", \"%s\""
              .formatted(id, sector, measure));
    }
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(accrual, "accrual");
  }

  /** An indicator of which nobody has said whether its outcomes add up. */
  public Indicator(
      String id,
      String sector,
      String section,
      String focusArea,
      String goal,
      String deed,
      String measure,
      String name,
      IndicatorType type,
      String unit,
      Direction direction,
      Level baseline,
      Level target,
      String targetSpan,
      String responsible,
      String binding,
      LocalDate validFrom,
      LocalDate validTo) {
    this(
        id,
        sector,
        section,
        focusArea,
        goal,
        deed,
        measure,
        name,
        type,
        unit,
        direction,
        baseline,
        target,
        targetSpan,
        responsible,
        binding,
        validFrom,
        validTo,
        Accrual.UNSTATED);
  }

  /** The same with its target in another span. */
  public Indicator withTargetSpan(String other) {
    return new Indicator(
        id,
        sector,
        section,
        focusArea,
        goal,
        deed,
        measure,
        name,
        type,
        unit,
        direction,
        baseline,
        target,
        other,
        responsible,
        binding,
        validFrom,
        validTo,
        accrual);
  }

  /** Whether something is measured; a measure without an indicator is only told about. */
  public boolean hasName() {
    return !name.isEmpty();
  }

  /** Whether the outcome is a number. */
  public boolean isNumeric() {
    return hasName() && NUMERIC.contains(type);
  }

  /** The number to reach, or null: see {@link TargetNumber}. */
  public BigDecimal targetNumber() {
    return TargetNumber.of(this).number();
  }

  /**
   * Why the change that the target states gives no number, as a code of the texts; empty when it
   * states none, or gives one.
   */
  public Optional<String> targetQuestion() {
    return Optional.ofNullable(TargetNumber.of(this).question()).map(TargetNumber.Question::code);
  }

  /**
   * What its outcomes are asked in: its unit, or that of its levels where the plan names none.
   *
   * @param notation of the plan's language
   */
  public Measure measure(Notation notation) {
    return Measure.of(unitOfOutcome(), notation);
  }

  /**
   * The unit in which its outcomes are asked: its own, else that of its kind, else that of its
   * levels; empty where none of them has one.
   */
  String unitOfOutcome() {
    String asked = unit.isBlank() ? type.unit() : unit.strip();
    return asked.isEmpty()
        ? Stream.of(target, baseline)
            .map(level -> level.reading().unit())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("")
        : asked;
  }

  /** Whether the outcome is a day. */
  public boolean isDay() {
    return hasName() && type == IndicatorType.DATE;
  }

  /**
   * The day by which it is to be done, as the target says it; nothing where no day is due.
   *
   * @param year the year of a day that names none, unless the target period has one
   */
  public DayReading targetDay(int year) {
    return isDay() ? DayReader.read(target.text(), yearOfSpan(year)) : DayReading.NOTHING;
  }

  /** The day that the baseline names; nothing where no day is due. */
  public DayReading baselineDay() {
    return isDay() ? DayReader.read(baseline.text()) : DayReading.NOTHING;
  }

  private int yearOfSpan(int year) {
    return MonthSpan.parse(targetSpan).map(MonthSpan::year).orElse(year);
  }

  /** Whether it is asked about at the end of a period. */
  public boolean isAskedIn(Period period) {
    return (validFrom == null || !validFrom.isAfter(period.end()))
        && (validTo == null || !validTo.isBefore(period.end()));
  }

  /** Whether a field is asked about it at all. */
  public boolean asks(Field field) {
    return hasName() || !field.isMeasured();
  }
}
