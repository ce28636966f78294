package fi.koonti.template;

import fi.koonti.io.Workers;
import fi.koonti.opc.PackagePart;
import fi.koonti.opc.ZipWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs the sheets that have many rows beside each other, before their turn in the file comes: what
 * one sheet is filled with is of no concern to another. The largest are, up to half of all rows;
 * the others are written to the file meanwhile, since what is packed before its turn has to be
 * kept.
 */
final class SheetsAhead implements AutoCloseable {

  /** A sheet with fewer rows is written before another thread has come to it. */
  private static final int MANY_ROWS = 1_000;

  private final Map<String, Workers.Begun<PackagePart>> begun = new HashMap<>();
  private final Workers workers;

  SheetsAhead(List<OutputPart> parts, FillContext context, Workers workers) {
    this.workers = workers;
    List<OutputPart> large =
        parts.stream()
            .filter(part -> context.keeps(part.name()) && context.rowsOf(part.name()) >= MANY_ROWS)
            .sorted(Comparator.comparingInt(part -> -context.rowsOf(part.name())))
            .toList();
    int rows = large.stream().mapToInt(part -> context.rowsOf(part.name())).sum();
    int ahead = 0;
    for (OutputPart part : large) {
      if (2 * ahead < rows) {
        begun.put(part.name(), workers.begin(() -> packed(part, context)));
        ahead += context.rowsOf(part.name());
      }
    }
  }

  private static PackagePart packed(OutputPart part, FillContext context) {
    try {
      return part.packed(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a part in its turn. */
  void write(OutputPart part, ZipWriter zip, FillContext context) throws IOException {
    Workers.Begun<PackagePart> packed = begun.remove(part.name());
    if (packed == null) {
      part.writeTo(zip, context);
      return;
    }
    try {
      zip.copy(packed.get());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
