package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import java.util.Optional;

/**
 * The columns of the form, from left to right. In the template each has the number of its place; a
 * form lacks the columns of what its plan does not ask, and of what is not known of the period
 * before. Each column bears its key in a hidden row above the headings, so that headings may be in
 * any language and columns may be moved.
 */
public enum FormColumn implements Column {
  ID(10),
  SECTION(16, Attribute.SECTION),
  FOCUS_AREA(12, Attribute.FOCUS_AREA),
  GOAL(20, Attribute.GOAL),
  DEED(20, Attribute.DEED),
  MEASURE(26, Attribute.MEASURE),
  INDICATOR(32, Attribute.INDICATOR),
  UNIT(10, Attribute.UNIT),
  BASELINE(19, Attribute.BASELINE),
  TARGET(19, Attribute.TARGET),
  PREVIOUS_OUTCOME(13),
  PREVIOUS_STATUS(14),
  OUTCOME(14, Field.OUTCOME),
  STATUS(18, Field.STATUS),
  /** So wide that the seed's longest narrative, 1,900 characters, fits the tallest row. */
  NARRATIVE(66, Field.NARRATIVE),
  CORRECTION(36, Field.CORRECTION),
  EVIDENCE(28, Field.EVIDENCE),
  FORECAST(18, Field.FORECAST),
  /** What the row still lacks, in words; a live formula. */
  CHECK(24),
  /** What was told in the period before; beside the print, for whoever writes what comes after. */
  PREVIOUS_NARRATIVE(66),
  /**
   * What kind of outcome the row wants, a {@link OutcomeKind}; hidden, the live formulas use it.
   */
  KIND(4),
  /** The second copy of the row's identity: id and fingerprint; hidden. */
  STAMP(4);

  private final double width;
  private final Attribute attribute;
  private final Field field;

  FormColumn(double width) {
    this(width, null, null);
  }

  FormColumn(double width, Attribute attribute) {
    this(width, attribute, null);
  }

  FormColumn(double width, Field field) {
    this(width, null, field);
  }

  FormColumn(double width, Attribute attribute, Field field) {
    this.width = width;
    this.attribute = attribute;
    this.field = field;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "form.column";
  }

  /** What stands in the hidden row above the heading, {@code koonti.focus-area}. */
  public String key() {
    return "koonti." + LayoutTexts.key(this);
  }

  /** What the plan fixes in this column, or empty. */
  public Optional<Attribute> attribute() {
    return Optional.ofNullable(attribute);
  }

  /** What is asked in this column, or empty. */
  public Optional<Field> field() {
    return Optional.ofNullable(field);
  }

  /** The column that shows what the plan fixes. */
  public static FormColumn of(Attribute attribute) {
    return valueOf(attribute.name());
  }

  /** The column in which a field is asked. */
  public static FormColumn of(Field field) {
    return valueOf(field.name());
  }
}
