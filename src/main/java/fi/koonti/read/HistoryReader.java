package fi.koonti.read;

import fi.koonti.grid.GridReader;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
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
  public HistoryReader(FileLimits limits) {
    this.grids = new GridReader(limits);
  }

  /**
   * Reads one workbook.
   *
   * @return empty when it is no consolidated workbook of ours, a damaged one, or one of a later
   *     version of the program
   * @throws UnreadableFileException when it cannot be read at all
   */
  public Optional<PreviousWorkbook> read(Path file) throws UnreadableFileException {
    return PreviousSheet.in(grids.read(file));
  }
}
