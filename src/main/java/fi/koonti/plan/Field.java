package fi.koonti.plan;

import java.util.Arrays;
import java.util.List;

/**
 * The catalogue of answers: what is asked about an indicator, each field once, in the order in
 * which answers are told. Forms, reports and all that other programs read go through it.
 */
public enum Field {
  /** The value reached, a number, a date or words. */
  OUTCOME("outcome", Type.MEASURED, Asked.ALWAYS),
  /** One of the plan's statuses. */
  STATUS("status", Type.CHOSEN, Asked.ALWAYS),
  /** How the measure has progressed. */
  NARRATIVE("narrative", Type.WORDS, Asked.ALWAYS),
  /** The cause of a deviation and what is done about it. */
  CORRECTION("correction", Type.WORDS, Asked.ALWAYS),
  /** A document, a decision or a link that shows the outcome. */
  EVIDENCE("evidence", Type.WORDS, Asked.ON_DEMAND),
  /** What the outcome will be at the end of the year. */
  FORECAST("forecast", Type.MEASURED, Asked.ON_DEMAND);

  /** What an answer can be. */
  public enum Type {
    /** What the indicator is measured in, in its unit: a number or a day. */
    MEASURED,
    /** One of a list. */
    CHOSEN,
    /** Free words. */
    WORDS
  }

  private enum Asked {
    ALWAYS,
    ON_DEMAND
  }

  private final String key;
  private final Type type;
  private final Asked asked;

  Field(String key, Type type, Asked asked) {
    this.key = key;
    this.type = type;
    this.asked = asked;
  }

  /** Its lasting name for other programs and for texts. */
  public String key() {
    return key;
  }

  public Type type() {
    return type;
  }

  /** Whether it is asked only when the plan says so. */
  public boolean isOptional() {
    return asked == Asked.ON_DEMAND;
  }

  /** Whether it bears the indicator's unit; a measure without an indicator has none such. */
  public boolean isMeasured() {
    return type == Type.MEASURED;
  }

  /** The fields of a type, in their order. */
  public static List<Field> of(Type type) {
    return Arrays.stream(values()).filter(field -> field.type == type).toList();
  }
}
