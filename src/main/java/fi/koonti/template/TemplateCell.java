package fi.koonti.template;

import fi.koonti.template.formula.Formula;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a template, taken apart.
 *
 * @param column the zero-based column
 * @param letters the letters of the column
 * @param style the index of its format
 * @param formula its formula, or null
 * @param array the cells of an array formula that begins here, or null
 * @param placeholder the name of the place that is all of the cell's text, or null
 * @param value the plain value, its places unfilled; blank when it has none
 * @param rest what follows the address and the style of a cell that has none of these
 */
record TemplateCell(
    int column,
    String letters,
    int style,
    @Nullable Formula formula,
    @Nullable Area array,
    @Nullable String placeholder,
    CellContent.Value value,
    CompiledPart rest) {

  TemplateCell {
    Objects.requireNonNull(letters, "letters");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rest, "rest");
  }

  /** Whether every pour writes the same in the same row. */
  boolean isFixed() {
    return formula == null && placeholder == null && rest.isFixed();
  }
}
