package fi.koonti.grid;

import java.util.Objects;

/**
 * A filled cell that has no place of its own because the file contradicts itself. It is kept so
 * that whoever reads the sheet can report its text; nothing is lost without a word.
 *
 * @param cause why it has no place
 * @param reference the address as the file has it, {@code XFE7}; may be empty
 * @param text as {@link GridCell#text()}
 */
public record OutsideCell(Cause cause, String reference, String text) {

  /** Why a cell has no place. */
  public enum Cause {
    /** A later cell in the file has the same address, and stands in the sheet. */
    REPEATED,
    /** The address is none, or lies outside of what a sheet can hold. */
    NO_ADDRESS
  }

  public OutsideCell {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(text, "text");
  }
}
