package fi.koonti.read;

import fi.koonti.grid.GridRow;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet that is a form, and which of its rows is which.
 *
 * @param sent the rows that it had when it was sent
 * @param matches the rows that were told, by their zero-based numbers
 */
record FormSheetRows(FormTable form, Role role, SentRows sent, Map<Integer, RowMatch> matches) {

  /** What a sheet is in its workbook. */
  enum Role {
    /** The form. */
    FORM,
    /** The same form once more: people copy the sheet and go on in either. */
    COPY,
    /** The form of another sector, period or plan. */
    OTHER
  }

  /** What a row is, or empty when nothing tells. */
  Optional<RowMatch> match(GridRow row) {
    return Optional.ofNullable(matches.get(row.index()));
  }

  /** The id of a row: the one that was told, else the one that it shows, else empty. */
  String id(GridRow row) {
    return match(row).map(RowMatch::id).orElseGet(() -> RowMatching.shown(form, row));
  }
}
