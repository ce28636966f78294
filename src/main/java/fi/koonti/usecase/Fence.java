package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one file brings can only become findings about it: whatever is thrown while it is read,
 * joined with others or drawn makes it a refused file, and the others are merged.
 */
final class Fence {

  private static final Logger LOG = System.getLogger(Fence.class.getName());

  private Fence() {}

  /** Work with all files at once. */
  interface Work<T> {
    T with(List<Returned> files) throws UseCaseException;
  }

  /** A file that is read; refused when its reading throws. */
  static Returned around(SourceFile file, Supplier<Returned> reading) {
    try {
      return reading.get();
    } catch (RuntimeException | Error fault) {
      return refused(file, fault);
    }
  }

  /**
   * Does work that leaves nothing behind when it fails.
   *
   * @throws RuntimeException what the work throws, when no file is to blame
   */
  static <T> T around(List<Returned> files, Work<T> work) throws UseCaseException {
    return around(files, work, work);
  }

  /**
   * Does work; when it throws, once more without the files that are to blame.
   *
   * @param trial the same without its results, as often as it takes to find those files
   * @throws RuntimeException what the work throws, when no file is to blame
   */
  static <T> T around(List<Returned> files, Work<T> work, Work<?> trial) throws UseCaseException {
    try {
      return work.with(files);
    } catch (RuntimeException | Error fault) {
      List<Returned> mended = withoutFaulty(files, trial);
      if (mended.equals(files)) {
        throw fault;
      }
      return work.with(mended);
    }
  }

  /** The files, those with which the trial throws as refused ones. */
  private static List<Returned> withoutFaulty(List<Returned> files, Work<?> trial)
      throws UseCaseException {
    List<Returned> mended = new ArrayList<>();
    for (Returned file : files) {
      mended.add(file);
      if (file instanceof Submission) {
        try {
          trial.with(List.copyOf(mended));
        } catch (RuntimeException | Error fault) {
          mended.set(mended.size() - 1, refused(file.source(), fault));
        }
      }
    }
    return List.copyOf(mended);
  }

  /** A file whose handling threw something. */
  static RejectedFile refused(SourceFile file, Throwable fault) {
    return new RejectedFile(file, false, finding(file.name(), fault));
  }

  /** What is told of a file whose handling threw something. */
  static Finding finding(String file, Throwable fault) {
    return Finding.of(FindingCode.FILE_FAILED, Place.of(file)).with("why", reason(fault));
  }

  /** Why something failed, as a code that has words. */
  static String reason(Throwable fault) {
    LOG.log(Logger.Level.DEBUG, "what was thrown", fault);
    if (fault instanceof OutOfMemoryError) {
      return "too-much-memory";
    }
    return fault instanceof StackOverflowError ? "nested-too-deep" : "fault-of-program";
  }
}
