package fi.koonti.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The catalogue of answers: what is asked about an indicator, each field once, in the order in
 * which answers are told. Forms, reports and all that other programs read go through it.
 */
public enum Field implements Entry {
  /** The value reached, a number, a date or words. */
  OUTCOME("outcome", Type.MEASURED),
  /** One of the plan's statuses. */
  STATUS("status", Type.CHOSEN),
  /** How the measure has progressed. */
  NARRATIVE("narrative", Type.WORDS),
  /** The cause of a deviation and what is done about it. */
  CORRECTION("correction", Type.WORDS),
  /** A document, a decision or a link that shows the outcome. */
  EVIDENCE("evidence", Type.WORDS, Trait.OPTIONAL),
  /** What the outcome will be at the end of the year. */
  FORECAST("forecast", Type.MEASURED, Trait.OPTIONAL);

  /** What an answer can be. */
  public enum Type {
    /** What the indicator is measured in, in its unit: a number or a day. */
    MEASURED,
    /** One of a list. */
    CHOSEN,
    /** Free words. */
    WORDS
  }

  private final String key;
  private final Type type;
  private final Set<Trait> traits;

  Field(String key, Type type, Trait... traits) {
    this.key = key;
    this.type = type;
    this.traits = Set.of(traits);
  }

  @Override
  public String key() {
    return key;
  }

  public Type type() {
    return type;
  }

  @Override
  public boolean isOptional() {
    return traits.contains(Trait.OPTIONAL);
  }

  @Override
  public boolean isPublished() {
    return !traits.contains(Trait.INTERNAL);
  }

  /** A measure without an indicator has none such. */
  @Override
  public boolean isMeasured() {
    return type == Type.MEASURED;
  }

  /** The fields of a type, in their order. */
  public static List<Field> of(Type type) {
    return Arrays.stream(values()).filter(field -> field.type == type).toList();
  }
}
