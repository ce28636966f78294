package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import fi.koonti.place.Place;
import java.io.IOException;
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
    try {
      byte[] content = FileBytes.read(file, limits);
      PlanBook book = new PlanBook(new GridReader(limits).read(content), name);
      return book.reading(FileBytes.sha256(content));
    } catch (GridRefusal refusal) {
      return unreadable(name, Refusal.why(refusal));
    } catch (IOException e) {
      return unreadable(name, e.getClass().getSimpleName());
    }
  }

  private static PlanReading unreadable(String name, String why) {
    Finding finding = Finding.of(FindingCode.PLAN_UNREADABLE, Place.of(name)).with("why", why);
    return new PlanReading(Optional.empty(), List.of(finding), PlanPlaces.none(name));
  }
}
