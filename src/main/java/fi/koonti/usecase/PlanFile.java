package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.planbook.PlanReading;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.InputFile;
import fi.koonti.read.SubmissionReader;
import fi.koonti.submission.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells what somebody gave as the plan when it is none. */
final class PlanFile {

  private PlanFile() {}

  /** Demands that there is a file. */
  static void demand(Path file) throws UseCaseException {
    if (Files.isDirectory(file)) {
      throw UseCaseException.of(UseCaseException.Kind.PLAN_IS_FOLDER)
          .with("path", file)
          .with("example", file.resolve("suunnitelma.xlsx"));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      String name = file.getFileName().toString();
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_PLAN)
          .with("plan", name)
          .with(
              List.of(
                  Finding.of(FindingCode.PLAN_UNREADABLE, Place.of(name))
                      .with("why", "not-a-file")));
    }
    if (!Files.isRegularFile(file)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", file);
    }
  }

  /** Demands that there is a file, which need not be a plan. */
  static void demandFile(Path file) throws UseCaseException {
    if (!Files.exists(file)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", file);
    }
    if (!Files.isRegularFile(file)) {
      throw UseCaseException.of(UseCaseException.Kind.REPORT_UNREADABLE)
          .with("path", file)
          .with("why", Files.isDirectory(file) ? "is-a-directory" : "not-a-file");
    }
  }

  /** Demands that what cannot be read as a plan is at least no other workbook of ours. */
  static void demandNoOther(Path file, PlanReading reading) throws UseCaseException {
    if (reading.plan().isPresent() || reading.draft().isPresent()) {
      return;
    }
    FileLimits limits = FileLimits.defaults();
    InputFile given = new InputFile(file, file.getFileName().toString());
    if (new SubmissionReader(limits).read(given) instanceof Submission) {
      throw UseCaseException.of(UseCaseException.Kind.PLAN_IS_FORM).with("path", file);
    }
    try {
      if (new HistoryReader(limits).read(file).isPresent()) {
        throw UseCaseException.of(UseCaseException.Kind.PLAN_IS_REPORT).with("path", file);
      }
    } catch (UnreadableFileException unreadable) {
      // Then the findings about the plan say why.
      return;
    }
  }
}
