package fi.koonti.submission;

import fi.koonti.location.Place;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell that is no answer to anything that was asked.
 *
 * @param kind why it is none
 * @param rowId the id that its row bears, or null
 * @param text what stands there, to the letter
 */
public record StrayCell(Kind kind, Place place, @Nullable String rowId, String text) {

  /** Why a filled cell is no answer. */
  public enum Kind {
    /** It stands beside, below or above the form. */
    OUTSIDE,
    /** It stands where the heading of a column of answers stood. */
    HEADING,
    /** Its row bears an id that the form did not have. */
    UNKNOWN_ROW,
    /** Its row bears the id of another row, which is the real one. */
    REPEATED_ROW,
    /** It stands on a copy of the form's sheet and says what the form says. */
    COPY_SAME,
    /** It stands on a copy of the form's sheet and says something else. */
    COPY_DIFFERS,
    /** A note or a comment on a cell. */
    NOTE,
    /** A text in a box or another shape over the cells. */
    TEXT_BOX,
    /** A picture, or an object of another program; its text is what it is called. */
    PICTURE,
    /** A header or a footer that is not the form's. */
    PAGE_TEXT,
    /** All that stands in it is struck out. */
    STRUCK,
    /** It stands on another form in the same workbook. */
    OTHER_FORM
  }
}
