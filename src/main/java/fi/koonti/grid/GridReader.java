package fi.koonti.grid;

import fi.koonti.opc.Budget;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.Stopwatch;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.ZipArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads spreadsheet files: .xlsx and .xlsm, transitional or Strict, .ods and .xls, by any program;
 * everything else is recognised by its content and refused with its reason.
 *
 * <p>Nothing is computed, followed or run: formulas give their saved values, links and macros are
 * only noticed. Document types are refused, so entities have nothing to come from. A reader holds
 * no state of a file and may be used by several threads.
 */
public final class GridReader {

  private final FileLimits limits;

  public GridReader(FileLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Reads a file. Its bytes are taken into memory once, so that what is read is of one moment even
   * when somebody saves it meanwhile.
   *
   * @throws UnreadableFileException for whatever cannot be read, {@code UNREADABLE} when the disk
   *     gives an error
   */
  public Grid read(Path file) throws UnreadableFileException {
    return read(bytes(file));
  }

  /**
   * The bytes of a file; of one over the limit so many that it shows.
   *
   * @throws UnreadableFileException UNREADABLE when the disk gives an error
   */
  public byte[] bytes(Path file) throws UnreadableFileException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe would never end, and a folder has no bytes.
      throw new UnreadableFileException(
          Reason.UNREADABLE, Map.of(), new IOException(otherThanFile(file)));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.fileBytes() + 1L));
    } catch (IOException e) {
      throw new UnreadableFileException(Reason.UNREADABLE, Map.of(), e);
    }
  }

  private static String otherThanFile(Path path) {
    if (!Files.isDirectory(path)) {
      return "not-a-file";
    }
    if (Files.isSymbolicLink(path)) {
      return "link-to-folder";
    }
    return Files.isReadable(path) && Files.isExecutable(path) ? "is-a-directory" : "folder-closed";
  }

  /**
   * Reads the content of a file.
   *
   * @throws UnreadableFileException for whatever cannot be read
   */
  public Grid read(byte[] content) throws UnreadableFileException {
    return read(content, new Stopwatch());
  }

  /**
   * Reads the content of a file.
   *
   * @param watch what has been read of the same file on disk before, and from now on this
   * @throws UnreadableFileException for whatever cannot be read
   */
  public Grid read(byte[] content, Stopwatch watch) throws UnreadableFileException {
    if (content.length > limits.fileBytes()) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE, Map.of("limit", String.valueOf(limits.fileBytes())));
    }
    Budget budget = new Budget(limits, watch);
    try {
      return read(content, budget);
    } finally {
      budget.end();
    }
  }

  private Grid read(byte[] content, Budget budget) throws UnreadableFileException {
    Optional<Reason> other = FileFormat.otherThanZip(content);
    if (other.filter(Reason.XLS::equals).isPresent()) {
      return XlsReader.read(content, budget);
    }
    if (other.filter(Reason.ENCRYPTED::equals).isPresent()) {
      byte[] opened = XlsxDefaultPassword.opened(content, limits);
      if (FileFormat.otherThanZip(opened).isPresent()) {
        throw new UnreadableFileException(Reason.ENCRYPTED);
      }
      return read(opened, budget);
    }
    if (other.isPresent()) {
      throw new UnreadableFileException(other.get());
    }
    ZipArchive archive = ZipArchive.of(content, limits.entries());
    Optional<String> openDocument = OdsReader.type(archive, budget);
    return openDocument.isPresent()
        ? new OdsReader(archive, budget).read(openDocument.get())
        : new WorkbookReader(OpcPackage.open(archive, budget)).read();
  }
}
