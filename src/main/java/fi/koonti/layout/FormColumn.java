package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Entry;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the form, from left to right: the question, the answers beside it, what is only
 * looked up. In the template each has the number of its place; a form lacks the columns of what its
 * plan does not ask, and of what is not known of the period before. Each column bears its key in a
 * hidden row above the headings, so that headings may be in any language and columns may be moved,
 * as those of the first layout are, which had another order and fewer of them.
 */
public enum FormColumn implements Column {
  ID("id", 10, Attribute.ID),
  MEASURE("measure", 25, Attribute.MEASURE),
  INDICATOR("indicator", 26, Attribute.INDICATOR),
  /** With its unit, direction and bound in words, {@link TargetText}. */
  TARGET("target", 23, Attribute.TARGET),
  OUTCOME("outcome", 12, Field.OUTCOME),
  STATUS("status", 15, Field.STATUS),
  NARRATIVE("narrative", 44, Field.NARRATIVE),
  CORRECTION("correction", 23, Field.CORRECTION),
  FORECAST("forecast", 14, Field.FORECAST),
  EVIDENCE("evidence", 22, Field.EVIDENCE),
  /** What the row still lacks, in words; a live formula. */
  CHECK("check", 18),
  PREVIOUS_OUTCOME("previous-outcome", 20),
  PREVIOUS_STATUS("previous-status", 22),
  /** What was told in the period before, for whoever writes what comes after. */
  PREVIOUS_NARRATIVE("previous-narrative", 66),
  BASELINE("baseline", 26, Attribute.BASELINE),
  UNIT("unit", 12, Attribute.UNIT),
  DIRECTION("direction", 18, Attribute.DIRECTION),
  RESPONSIBLE("responsible", 26, Attribute.RESPONSIBLE),
  BINDING("binding", 14, Attribute.BINDING),
  SECTION("section", 26, Attribute.SECTION),
  FOCUS_AREA("focus-area", 22, Attribute.FOCUS_AREA),
  GOAL("goal", 44, Attribute.GOAL),
  DEED("deed", 44, Attribute.DEED),
  /**
   * What kind of outcome the row wants, a {@link OutcomeKind}; hidden, the live formulas use it.
   */
  KIND("kind", 4),
  /** The second copy of the row's identity: id and fingerprint; hidden. */
  STAMP("stamp", 4);

  /** What stands in every row for those who look it up; forms of the first layout lack it. */
  public static final Set<FormColumn> LOOKED_UP =
      Collections.unmodifiableSet(
          Arrays.stream(values())
              .filter(
                  column -> column != ID && column.attribute().isPresent() && !column.isLocked())
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(FormColumn.class))));

  private static final Map<Attribute, FormColumn> BY_ATTRIBUTE = new EnumMap<>(Attribute.class);
  private static final Map<Field, FormColumn> BY_FIELD = new EnumMap<>(Field.class);

  static {
    for (FormColumn column : values()) {
      column.attribute().ifPresent(one -> BY_ATTRIBUTE.put(one, column));
      column.field().ifPresent(one -> BY_FIELD.put(one, column));
    }
  }

  private final String key;
  private final double width;
  private final @Nullable Entry entry;

  FormColumn(String key, double width) {
    this(key, width, null);
  }

  FormColumn(String key, double width, @Nullable Entry entry) {
    this.key = "koonti." + key;
    this.width = width;
    this.entry = entry;
  }

  @Override
  public Optional<Entry> entry() {
    return Optional.ofNullable(entry);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public String group() {
    return "form.column";
  }

  /**
   * What stands in the hidden row above the heading, {@code koonti.focus-area}; never another, for
   * forms are out that have it.
   */
  public String key() {
    return key;
  }

  /** Whether it stands where one reads and writes: what is right of the checks is looked up. */
  public boolean isOnPaper() {
    return ordinal() <= CHECK.ordinal();
  }

  /** Whether the fingerprint of a row is of it, among others. */
  public boolean isLocked() {
    return attribute().filter(Fingerprint.LOCKED::contains).isPresent();
  }

  /** What it shows of an indicator; empty where the plan says nothing in it. */
  public String text(Indicator indicator, Language language) {
    if (this == TARGET) {
      return TargetText.of(indicator, language);
    }
    boolean none = this == DIRECTION && indicator.direction() == Direction.NONE;
    return attribute()
        .filter(one -> !none)
        .map(one -> Words.of(one, indicator, language))
        .orElse("");
  }

  /** The column that shows what the plan fixes; empty for what the form does not show. */
  public static Optional<FormColumn> of(Attribute attribute) {
    return Optional.ofNullable(BY_ATTRIBUTE.get(attribute));
  }

  /** The column in which a field is asked. */
  public static FormColumn of(Field field) {
    return Objects.requireNonNull(BY_FIELD.get(field), field.key());
  }
}
