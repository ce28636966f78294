package fi.koonti.template;

import fi.koonti.location.CellAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One row to be poured after a pattern row.
 *
 * @param kind the pattern: {@code rivi.<kind>} in the template
 * @param cells what goes into the columns from A on; null where the pattern row stands as it is
 * @param height the height in points, at most 409.5; empty for that of the pattern row. The row may
 *     still grow in Excel.
 * @param outline the level in the outline, 0 to 7; 0 for that of the pattern row
 * @param hidden whether the row is hidden
 * @param breakAfter whether a new page begins after the row
 * @param prompt what is shown beside a cell of the row when somebody goes there, where the pattern
 *     row has a rule with a place for it; may be empty
 */
public record RowContent(
    String kind,
    List<@Nullable CellContent> cells,
    OptionalDouble height,
    int outline,
    boolean hidden,
    boolean breakAfter,
    String prompt) {

  /** The tallest row that Excel knows, in points. */
  public static final double HEIGHT_LIMIT = 409.5;

  public RowContent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(prompt, "prompt");
    cells = Collections.unmodifiableList(Arrays.asList(cells.toArray(new CellContent[0])));
    if (height.isPresent() && !(height.getAsDouble() > 0 && height.getAsDouble() <= HEIGHT_LIMIT)) {
      throw new IllegalArgumentException(
          "expected a height up to 409.5 points, but found " + height.getAsDouble());
    }
    if (outline < 0 || outline > 7) {
      throw new IllegalArgumentException("expected a level from 0 to 7, but found " + outline);
    }
  }

  /** The same row, after which a new page begins. */
  public RowContent withBreakAfter() {
    return new RowContent(kind, cells, height, outline, hidden, true, prompt);
  }

  /** Begins a row of a kind. */
  public static Builder of(String kind) {
    return new Builder(kind);
  }

  /** Collects the contents of one row. */
  public static final class Builder {
    private final String kind;
    private @Nullable CellContent[] cells = new CellContent[24];
    private int size;
    private OptionalDouble height = OptionalDouble.empty();
    private int outline;
    private boolean hidden;
    private boolean breakAfter;
    private String prompt = "";

    private Builder(String kind) {
      this.kind = kind;
    }

    /** Fills the cell in a zero-based column. */
    public Builder put(int column, CellContent filling) {
      if (column < 0 || column >= CellAddress.COLUMN_LIMIT) {
        throw new IllegalArgumentException(
            "expected a column below " + CellAddress.COLUMN_LIMIT + ", but found " + column);
      }
      if (column >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
      }
      cells[column] = filling;
      size = Math.max(size, column + 1);
      return this;
    }

    /** Sets the height in points. */
    public Builder height(double points) {
      this.height = OptionalDouble.of(points);
      return this;
    }

    /** Sets the level in the outline. */
    public Builder outline(int level) {
      this.outline = level;
      return this;
    }

    /** Hides the row. */
    public Builder hidden() {
      this.hidden = true;
      return this;
    }

    /** Begins a new page after the row. */
    public Builder breakAfter() {
      this.breakAfter = true;
      return this;
    }

    /** Sets what is shown beside a cell of the row; programs show 255 characters of it. */
    public Builder prompt(String text) {
      this.prompt = text;
      return this;
    }

    public RowContent build() {
      List<CellContent> filled = Arrays.asList(cells).subList(0, size);
      return new RowContent(kind, filled, height, outline, hidden, breakAfter, prompt);
    }
  }
}
