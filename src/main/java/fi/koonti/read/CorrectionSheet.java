package fi.koonti.read;

import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.CorrectionMark;
import fi.koonti.layout.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheet that an annotated copy lists its findings on: it came with the copy, so nothing on it
 * is an answer, and only what people wrote there themselves is told.
 *
 * @param texts what the sheet itself says, as its stamps vouch for it
 */
record CorrectionSheet(List<PrintedTexts> texts) {

  CorrectionSheet {
    texts = List.copyOf(texts);
  }

  /** A sheet as such a list, whatever it is called now; empty when it has no stamp. */
  static Optional<CorrectionSheet> of(GridSheet sheet) {
    List<PrintedTexts> texts = new ArrayList<>();
    for (GridRow row : sheet.rows()) {
      for (GridCell cell : row.cells()) {
        CorrectionMark.read(cell.text()).ifPresent(texts::add);
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new CorrectionSheet(texts));
  }

  /** Whether people wrote a cell that is filled. */
  boolean isWritten(GridCell cell) {
    boolean stamp = CorrectionMark.read(cell.text()).isPresent();
    return !stamp && texts.stream().noneMatch(one -> one.contains(cell.text()));
  }
}
