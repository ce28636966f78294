package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies on a sheet without being in a cell.
 *
 * @param at the cell at its upper left corner; empty when it hangs on no cell
 * @param text what it says; of a picture what it is called or described as, maybe nothing
 */
public record Hanging(Kind kind, Optional<CellAddress> at, String text) {

  /** What it is. */
  public enum Kind {
    /** A text box, or another shape with letters in it. */
    TEXT_BOX,
    /** A picture, a chart, or an object of another program. */
    PICTURE,
    /** A header or a footer of the printed page, fields left out. */
    PAGE_TEXT
  }

  public Hanging {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(text, "text");
  }
}
