package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.grid.GridReader;
import fi.koonti.io.Sha256;
import fi.koonti.layout.PlanSheet;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads plan workbooks. Sheets, columns, settings and words are found in any language; columns and
 * settings wherever they stand.
 */
public final class PlanReader {

  private final FileLimits limits;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public PlanReader(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * The language of a plan workbook, whatever else may be wrong with it; empty for any other file.
   */
  public Optional<Language> language(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    GridReader grids = new GridReader(limits);
    try {
      PlanBook book = new PlanBook(grids.read(grids.bytes(file)), file.toString());
      return book.table(PlanSheet.SETTINGS).map(settings -> book.language());
    } catch (UnreadableFileException noPlan) {
      return Optional.empty();
    }
  }

  /**
   * Reads one workbook. Never throws for what a file holds.
   *
   * @param name what people call the file
   */
  public PlanReading read(Path file, String name) {
    GridReader grids = new GridReader(limits);
    try {
      return read(grids.bytes(file), name);
    } catch (UnreadableFileException refusal) {
      return unreadable(name, refusal);
    }
  }

  /**
   * Reads the content of a workbook. Never throws for what it holds.
   *
   * @param name what people call the file
   */
  public PlanReading read(byte[] content, String name) {
    try {
      PlanBook book = new PlanBook(new GridReader(limits).read(content), name);
      return book.reading(Sha256.of(content));
    } catch (UnreadableFileException refusal) {
      return unreadable(name, refusal);
    }
  }

  private static PlanReading unreadable(String name, UnreadableFileException refusal) {
    Finding finding = Unreadable.plan(name, refusal);
    return new PlanReading(
        Optional.empty(), Optional.empty(), List.of(finding), PlanPlaces.none(name));
  }
}
