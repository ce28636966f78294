package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.SavedTime;
import fi.koonti.io.OutputTime;
import fi.koonti.io.Sha256;
import fi.koonti.layout.MailSubject;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.text.Clock;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads returned files. Whatever a file is, it becomes a submission or a refusal with a reason. */
public final class SubmissionReader implements ReturnReader {

  private final GridReader grids;
  private final FileLimits limits;
  private final OpenArchives archives;
  private final Watches watches;
  private final Optional<KnownPlan> known;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public SubmissionReader(FileLimits limits) {
    this(limits, new Watches(), Optional.empty());
  }

  /**
   * A reader of files on which some time has been spent.
   *
   * @param limits what a file may cost
   * @param known tells what a form is that lost all its marks
   */
  public SubmissionReader(FileLimits limits, Watches watches, Optional<KnownPlan> known) {
    this.watches = watches;
    this.known = known;
    this.grids = new GridReader(limits);
    this.limits = limits;
    this.archives = new OpenArchives(limits);
  }

  @Override
  public Returned read(InputFile file) {
    return read(file, true);
  }

  @Override
  public Returned readBesideOthers(InputFile file) {
    return read(file, false);
  }

  private Returned read(InputFile file, boolean isAlone) {
    SourceFile unread = new SourceFile(file.name(), "", null);
    if (file.isIgnored()) {
      return refused(unread, true, Finding.of(FindingCode.FILE_IGNORED, Place.of(file.name())));
    }
    try {
      byte[] content = content(file);
      if (content.length <= limits.fileBytes()) {
        unread = new SourceFile(file.name(), Sha256.of(content), null);
      }
      return read(file, unread.sha256(), grid(file, content));
    } catch (UnreadableFileException refusal) {
      boolean isMail = refusal.reason() == UnreadableFileException.Reason.TEXT && isOurMail(file);
      return isMail
          ? refused(unread, true, Finding.of(FindingCode.FILE_IS_OUR_MAIL, Place.of(file.name())))
          : refused(unread, false, Refusals.finding(refusal, file.name()));
    } catch (StackOverflowError e) {
      return overLimits(unread, "nested-too-deep");
    } catch (OutOfMemoryError e) {
      if (isAlone) {
        return overLimits(unread, "too-much-memory");
      }
      throw e;
    }
  }

  private static RejectedFile overLimits(SourceFile source, String why) {
    return refused(
        source,
        false,
        Finding.of(FindingCode.FILE_OVER_LIMITS, Place.of(source.name())).with("why", why));
  }

  private boolean isOurMail(InputFile file) {
    try {
      return MailSubject.begins(new String(content(file), StandardCharsets.UTF_8));
    } catch (UnreadableFileException unread) {
      return false;
    }
  }

  private Grid grid(InputFile file, byte[] content) throws UnreadableFileException {
    try {
      return grids.read(content, watches.of(file.path()));
    } catch (UnreadableFileException refusal) {
      boolean zip = refusal.reason() == UnreadableFileException.Reason.NOT_A_WORKBOOK;
      throw zip ? FilesInArchives.refusal(file, content, limits).orElse(refusal) : refusal;
    }
  }

  /**
   * The bytes of a file, out of its archive where it stands in one; of one over the limit so many
   * that it shows.
   *
   * @throws UnreadableFileException when the disk or the archive does not give them
   */
  public byte[] content(InputFile file) throws UnreadableFileException {
    return file.inside().isEmpty()
        ? grids.bytes(file.path())
        : archives.content(file, watches.of(file.path()));
  }

  private Returned read(InputFile file, String hash, Grid grid) {
    Optional<SavedTime> saved = saved(grid);
    SourceFile source =
        new SourceFile(
            file.name(),
            hash,
            saved.map(SavedTime::instant).orElse(null),
            saved.map(SavedTime::clock).orElse(Clock.UTC));
    Optional<FormBook> book = FormBook.of(grid, known);
    if (book.isEmpty()) {
      Finding none = Finding.of(FindingCode.NOT_A_FORM, Place.of(file.name()));
      return HeadlessForm.of(source, grid, known).orElseGet(() -> refused(source, false, none));
    }
    return new FormReading(source, grid, book.get()).submission();
  }

  /** The time that our own forms carry from the start tells nothing, as a missing one does. */
  private static Optional<SavedTime> saved(Grid grid) {
    return grid.saved().filter(time -> !Clock.UTC.instant(time.shown()).equals(OutputTime.VALUE));
  }

  private static RejectedFile refused(SourceFile source, boolean ignored, Finding reason) {
    return new RejectedFile(source, ignored, reason);
  }
}
