package fi.koonti.read;

import fi.koonti.grid.GridException;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what earlier periods brought out of an earlier consolidated workbook: outcomes and statuses
 * from its machine sheet, the narratives of its own period from its data. Any program may have
 * saved it in between.
 */
public final class HistoryReader {

  private final GridReader grids;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public HistoryReader(GridLimits limits) {
    this.grids = new GridReader(limits);
  }

  /**
   * Reads one workbook.
   *
   * @return empty when it is no consolidated workbook of ours, a damaged one, or one of a later
   *     version of the program
   * @throws GridException when it cannot be read at all
   */
  public Optional<PreviousWorkbook> read(Path file) throws GridException {
    return PreviousSheet.in(grids.read(file));
  }
}
