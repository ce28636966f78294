package fi.koonti.planbook;

import fi.koonti.file.Sha256;
import fi.koonti.finding.Finding;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads plan workbooks. Sheets, columns, settings and words are found in any language; columns and
 * settings wherever they stand.
 */
public final class PlanReader {

  private final GridLimits limits;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public PlanReader(GridLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads one workbook. Never throws for what a file holds.
   *
   * @param name what people call the file
   */
  public PlanReading read(Path file, String name) {
    GridReader grids = new GridReader(limits);
    try {
      byte[] content = grids.bytes(file);
      PlanBook book = new PlanBook(grids.read(content), name);
      return book.reading(Sha256.of(content));
    } catch (GridRefusal refusal) {
      Finding finding = Unreadable.plan(name, refusal);
      return new PlanReading(
          Optional.empty(), Optional.empty(), List.of(finding), PlanPlaces.none(name));
    }
  }
}
