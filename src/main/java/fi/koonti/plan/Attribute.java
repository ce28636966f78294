package fi.koonti.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what the plan says of an indicator: each attribute once, in the order of the
 * plan. Plan workbook, forms, machine rows, reports and comparisons go through it.
 */
public enum Attribute implements Entry {
  ID("id", Type.TERM, Group.ROW, Indicator::id),
  /** The code of the sector that answers. */
  SECTOR("sector", Type.TERM, Group.SECTOR, Indicator::sector),
  SECTION("section", Type.TEXT, Group.WORDS, Indicator::section),
  FOCUS_AREA("focusArea", Type.TEXT, Group.WORDS, Indicator::focusArea),
  GOAL("goal", Type.TEXT, Group.WORDS, Indicator::goal),
  DEED("deed", Type.TEXT, Group.WORDS, Indicator::deed),
  MEASURE("measure", Type.TEXT, Group.WORDS, Indicator::measure),
  INDICATOR("indicator", Type.TEXT, Group.WORDS, Indicator::name),
  TYPE("type", Type.CHOICE, Group.MEASURING, Indicator::type),
  UNIT("unit", Type.TERM, Group.MEASURING, Indicator::unit),
  DIRECTION("direction", Type.CHOICE, Group.MEASURING, Indicator::direction),
  BASELINE("baseline", Type.LEVEL, Group.MEASURING, Indicator::baseline),
  TARGET("target", Type.LEVEL, Group.MEASURING, Indicator::target),
  TARGET_SPAN("targetSpan", Type.TERM, Group.TIME, Indicator::targetSpan),
  /** How the outcomes of the periods belong together; plans and forms of 0.1.0 do not say. */
  ACCRUAL("accrual", Type.CHOICE, Group.TIME, Indicator::accrual, Trait.OPTIONAL),
  RESPONSIBLE("responsible", Type.TEXT, Group.OTHER, Indicator::responsible),
  BINDING("binding", Type.TEXT, Group.OTHER, Indicator::binding),
  VALID_FROM("validFrom", Type.DAY, Group.OTHER, Indicator::validFrom),
  VALID_TO("validTo", Type.DAY, Group.OTHER, Indicator::validTo);

  /** What an attribute can be. */
  public enum Type {
    /** A text as it was decided, to the letter. */
    TEXT,
    /** A text whose blanks say nothing. */
    TERM,
    /** A constant of a closed set. */
    CHOICE,
    /** A {@link Level}: a text and the number in it, in the unit of the indicator. */
    LEVEL,
    /** A day, or null. */
    DAY
  }

  /** What a change of it is to people. */
  public enum Group {
    /** Which row it is. */
    ROW,
    /** Who answers. */
    SECTOR,
    /** The words of the hierarchy and of the indicator. */
    WORDS,
    /** What is measured, and from where to where. */
    MEASURING,
    /** In which time. */
    TIME,
    OTHER
  }

  private final String key;
  private final Type type;
  private final Group group;
  private final Function<Indicator, @Nullable Object> value;
  private final Set<Trait> traits;

  Attribute(
      String key,
      Type type,
      Group group,
      Function<Indicator, @Nullable Object> value,
      Trait... traits) {
    this.key = key;
    this.type = type;
    this.group = group;
    this.value = value;
    this.traits = Set.of(traits);
  }

  @Override
  public String key() {
    return key;
  }

  public Type type() {
    return type;
  }

  public Group group() {
    return group;
  }

  @Override
  public boolean isOptional() {
    return traits.contains(Trait.OPTIONAL);
  }

  @Override
  public boolean isPublished() {
    return !traits.contains(Trait.INTERNAL);
  }

  @Override
  public boolean isMeasured() {
    return type == Type.LEVEL;
  }

  /** What the plan says, as its type has it; null only for a day that it does not name. */
  public @Nullable Object value(Indicator indicator) {
    return value.apply(indicator);
  }

  /**
   * What the plan says, as programs write it: texts as decided, {@code AT_MOST}, {@code
   * 2023-09-30}; empty where it says nothing.
   */
  public String of(Indicator indicator) {
    Object said = value(indicator);
    if (said == null || said == Accrual.UNSTATED) {
      return "";
    }
    return switch (type) {
      case TEXT, TERM -> (String) said;
      case CHOICE -> ((Enum<?>) said).name();
      case LEVEL -> ((Level) said).text();
      case DAY -> said.toString();
    };
  }

  /** The level that a level is. */
  public Level level(Indicator indicator) {
    if (value(indicator) instanceof Level level) {
      return level;
    }
    throw new IllegalStateException("expected a level, but found " + key);
  }

  /**
   * The choice of a code.
   *
   * @throws IllegalArgumentException when there is no such choice
   */
  public Enum<?> choice(String code) {
    return choices().stream()
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a " + key + ", not " + code));
  }

  /** What can be chosen; nothing where it is no choice. */
  public List<Enum<?>> choices() {
    Enum<?>[] all =
        switch (this) {
          case TYPE -> IndicatorType.values();
          case DIRECTION -> Direction.values();
          case ACCRUAL -> Accrual.values();
          default -> new Enum<?>[0];
        };
    return Arrays.stream(all).filter(one -> one != Accrual.UNSTATED).toList();
  }
}
