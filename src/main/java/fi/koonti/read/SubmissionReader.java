package fi.koonti.read;

import fi.koonti.file.OutputTime;
import fi.koonti.file.Sha256;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import fi.koonti.place.Place;
import fi.koonti.submission.Refused;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Reads returned files. Whatever a file is, it becomes a submission or a refusal with a reason. */
public final class SubmissionReader {

  private final GridReader grids;
  private final GridLimits limits;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public SubmissionReader(GridLimits limits) {
    this.grids = new GridReader(limits);
    this.limits = limits;
  }

  /** Reads one file. Never throws for what a file holds. */
  public Returned read(InputFile file) {
    if (file.inside().isEmpty()) {
      return read(file, hash(file.path()), () -> grids.read(file.path()));
    }
    try {
      byte[] content = ArchivedFiles.content(file, limits);
      String hash = Sha256.of(content);
      return read(file, hash, () -> grids.read(content));
    } catch (GridRefusal refusal) {
      SourceFile unread = new SourceFile(file.name(), "", null);
      return refused(unread, false, Refusals.finding(refusal, file.name()));
    }
  }

  /**
   * The bytes of a file, out of its archive where it stands in one.
   *
   * @throws GridRefusal when the disk or the archive does not give them
   */
  public byte[] content(InputFile file) throws GridRefusal {
    return file.inside().isEmpty() ? grids.bytes(file.path()) : ArchivedFiles.content(file, limits);
  }

  /** Gives the grid of a file. */
  private interface Opening {
    Grid grid() throws GridRefusal;
  }

  private static Returned read(InputFile file, String hash, Opening opening) {
    SourceFile unread = new SourceFile(file.name(), hash, null);
    if (file.isIgnored()) {
      return refused(unread, true, Finding.of(FindingCode.FILE_IGNORED, Place.of(file.name())));
    }
    try {
      return read(file, hash, opening.grid());
    } catch (GridRefusal refusal) {
      return refused(unread, false, Refusals.finding(refusal, file.name()));
    } catch (StackOverflowError | OutOfMemoryError e) {
      Finding finding =
          Finding.of(FindingCode.FILE_OVER_LIMITS, Place.of(file.name()))
              .with("why", e instanceof OutOfMemoryError ? "too-much-memory" : "nested-too-deep");
      return refused(unread, false, finding);
    }
  }

  private static Returned read(InputFile file, String hash, Grid grid) {
    SourceFile source = new SourceFile(file.name(), hash, saved(grid));
    Optional<FormBook> book = FormBook.of(grid);
    if (book.isEmpty()) {
      return refused(source, false, Finding.of(FindingCode.NOT_A_FORM, Place.of(file.name())));
    }
    return new FormReading(source, grid, book.get()).submission();
  }

  /** The time that our own forms carry from the start tells nothing, as a missing one does. */
  private static Instant saved(Grid grid) {
    return grid.saved().filter(time -> !time.equals(OutputTime.VALUE)).orElse(null);
  }

  private static Refused refused(SourceFile source, boolean ignored, Finding reason) {
    return new Refused(source, ignored, reason);
  }

  /** The hash of a file's bytes; empty when the disk does not give them. */
  private static String hash(Path path) {
    if (!Files.isRegularFile(path)) {
      return "";
    }
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(path), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      return "";
    }
  }
}
