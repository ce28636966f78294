package fi.koonti.plan;

import fi.koonti.quantity.DayReader;
import fi.koonti.quantity.DayReading;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.Notation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
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

  /** The same with another value of an attribute. */
  public Indicator with(Attribute attribute, @Nullable Object other) {
    Builder same = new Builder();
    for (Attribute one : Attribute.values()) {
      same.put(one, one.value(this));
    }
    return same.put(attribute, other).build();
  }

  /** Whether something is measured; a measure without an indicator is only told about. */
  public boolean hasName() {
    return !name.isEmpty();
  }

  /** Whether the outcome is a number. */
  public boolean isNumeric() {
    return hasName() && NUMERIC.contains(type);
  }

  /**
   * Whether amounts of it can be added up: a third and a half of two things are not five sixths.
   */
  public boolean addsUp() {
    String asked = unitOfOutcome();
    return !asked.startsWith("%") && !asked.equals("‰");
  }

  /** The number to reach, or null: see {@link TargetNumber}. */
  public @Nullable BigDecimal targetNumber() {
    return TargetNumber.of(this).number();
  }

  /** The number to reach where the decided text does not tell it itself. */
  public Optional<BigDecimal> countedTarget() {
    BigDecimal said = target.read().number();
    return Optional.ofNullable(isNumeric() && !target.text().isBlank() ? targetNumber() : null)
        .filter(number -> said == null || said.compareTo(number) != 0);
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
    return isDay()
        ? DayReader.read(target.text(), yearOfSpan(year)).near(year)
        : DayReading.NOTHING;
  }

  /** The number that counts of a level, or null; what a target that states a change comes to. */
  public @Nullable BigDecimal number(Attribute level) {
    return level == Attribute.TARGET ? targetNumber() : level.level(this).number();
  }

  /** The day that a level names; nothing where no day is due. */
  public DayReading day(Attribute level, int year) {
    return level == Attribute.TARGET ? targetDay(year) : baselineDay();
  }

  /** The day that the baseline names; nothing where no day is due. */
  public DayReading baselineDay() {
    return isDay() ? DayReader.read(baseline.text()) : DayReading.NOTHING;
  }

  private int yearOfSpan(int year) {
    return MonthSpan.parseWhole(targetSpan).map(MonthSpan::year).orElse(year);
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

  /** Puts an indicator together, attribute by attribute. */
  public static final class Builder {
    private static final Level NO_LEVEL = Level.of("", null);

    private final Map<Attribute, @Nullable Object> values = new EnumMap<>(Attribute.class);

    /** What is left out is empty, not chosen, or without end. */
    public Builder() {
      for (Attribute attribute : Attribute.values()) {
        switch (attribute.type()) {
          case TEXT, TERM -> values.put(attribute, "");
          case LEVEL -> values.put(attribute, NO_LEVEL);
          case CHOICE, DAY -> values.remove(attribute);
        }
      }
      values.put(Attribute.DIRECTION, Direction.NONE);
      values.put(Attribute.ACCRUAL, Accrual.UNSTATED);
    }

    /**
     * Puts a value as the attribute's type has it.
     *
     * @param value null only for a day that nobody named
     */
    public Builder put(Attribute attribute, @Nullable Object value) {
      values.put(attribute, value);
      return this;
    }

    /** A text that was put; empty when none was. */
    public String text(Attribute attribute) {
      return (String) values.getOrDefault(attribute, "");
    }

    /** A day that was put; empty when none was. */
    public Optional<LocalDate> day(Attribute attribute) {
      return Optional.ofNullable((LocalDate) values.get(attribute));
    }

    /** The type that was chosen; nothing when none was. */
    public Optional<IndicatorType> type() {
      return Optional.ofNullable((IndicatorType) values.get(Attribute.TYPE));
    }

    /** The indicator; it needs an id, a sector, a measure and a type. */
    public Indicator build() {
      return new Indicator(
          text(Attribute.ID),
          text(Attribute.SECTOR),
          text(Attribute.SECTION),
          text(Attribute.FOCUS_AREA),
          text(Attribute.GOAL),
          text(Attribute.DEED),
          text(Attribute.MEASURE),
          text(Attribute.INDICATOR),
          type().orElseThrow(),
          text(Attribute.UNIT),
          (Direction) values.getOrDefault(Attribute.DIRECTION, Direction.NONE),
          (Level) values.getOrDefault(Attribute.BASELINE, NO_LEVEL),
          (Level) values.getOrDefault(Attribute.TARGET, NO_LEVEL),
          text(Attribute.TARGET_SPAN),
          text(Attribute.RESPONSIBLE),
          text(Attribute.BINDING),
          day(Attribute.VALID_FROM).orElse(null),
          day(Attribute.VALID_TO).orElse(null),
          (Accrual) values.getOrDefault(Attribute.ACCRUAL, Accrual.UNSTATED));
    }
  }
}
