package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import fi.koonti.text.KebabCase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word in front of a text, or above a column, says of it; levels from the top. */
enum Label {
  SECTOR(PlanColumn.SECTOR),
  SECTION(PlanColumn.SECTION),
  FOCUS_AREA(PlanColumn.FOCUS_AREA),
  GOAL(PlanColumn.GOAL),
  DEED(PlanColumn.DEED),
  MEASURE(PlanColumn.MEASURE),
  INDICATOR(PlanColumn.INDICATOR),
  TYPE(PlanColumn.TYPE),
  UNIT(PlanColumn.UNIT),
  DIRECTION(PlanColumn.DIRECTION),
  BASELINE(PlanColumn.BASELINE),
  TARGET(PlanColumn.TARGET),
  TARGET_SPAN(PlanColumn.TARGET_SPAN),
  RESPONSIBLE(PlanColumn.RESPONSIBLE),
  BINDING(PlanColumn.BINDING),
  OUTCOME(PlanColumn.ANSWER_OUTCOME),
  STATUS(PlanColumn.ANSWER_STATUS),
  NARRATIVE(PlanColumn.ANSWER_NARRATIVE),
  CORRECTION(null),
  EVIDENCE(null),
  FORECAST(null),
  /** A number or code of the document's own; ids are given anew. */
  ID(null);

  /** The steps down to what is done. */
  static final Set<Label> LEVELS = EnumSet.range(SECTOR, MEASURE);

  /** What is said of one indicator. */
  static final Set<Label> OF_INDICATOR = EnumSet.range(TYPE, BINDING);

  /** What was answered. */
  static final Set<Label> ANSWERS = EnumSet.range(OUTCOME, FORECAST);

  private final @Nullable PlanColumn column;

  Label(@Nullable PlanColumn column) {
    this.column = column;
  }

  /** The column of the plan workbook that takes it; empty when none does. */
  Optional<PlanColumn> column() {
    return Optional.ofNullable(column);
  }

  /** The label that fills a column. */
  static Optional<Label> of(PlanColumn column) {
    return Arrays.stream(values()).filter(label -> label.column == column).findFirst();
  }

  /** The key of its words. */
  String key() {
    return "label." + KebabCase.of(this);
  }
}
