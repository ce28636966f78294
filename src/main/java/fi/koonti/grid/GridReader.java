package fi.koonti.grid;

import fi.koonti.grid.GridRefusal.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads spreadsheet files. At present .xlsx and .xlsm, transitional or Strict, by any program;
 * everything else is recognised by its content and refused with its reason.
 *
 * <p>Nothing is computed, followed or run: formulas give their saved values, links and macros are
 * only noticed. Document types are refused, so entities have nothing to come from. A reader holds
 * no state of a file and may be used by several threads.
 */
public final class GridReader {

  private final GridLimits limits;

  public GridReader(GridLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Reads a file. Its bytes are taken into memory once, so that what is read is of one moment even
   * when somebody saves it meanwhile.
   *
   * @throws GridRefusal for whatever cannot be read, {@code UNREADABLE} when the disk gives an
   *     error
   */
  public Grid read(Path file) throws GridRefusal {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.fileBytes() + 1L));
    } catch (IOException e) {
      String found = e.getClass().getSimpleName();
      throw new GridRefusal(Reason.UNREADABLE, Map.of("found", found), e);
    }
    return read(content);
  }

  /**
   * Reads the content of a file.
   *
   * @throws GridRefusal for whatever cannot be read
   */
  public Grid read(byte[] content) throws GridRefusal {
    if (content.length > limits.fileBytes()) {
      throw new GridRefusal(Reason.TOO_LARGE, Map.of("limit", String.valueOf(limits.fileBytes())));
    }
    Optional<Reason> other = FileFormat.otherThanZip(content);
    if (other.isPresent()) {
      throw new GridRefusal(other.get());
    }
    OpcPackage opc = OpcPackage.open(content, limits, new Budget(limits));
    return new WorkbookReader(opc).read();
  }
}
