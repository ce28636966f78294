package fi.koonti.usecase;

import fi.koonti.io.Workers;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.ReturnLimits;
import fi.koonti.plan.Settings;
import fi.koonti.read.InputFile;
import fi.koonti.read.KnownPlan;
import fi.koonti.read.SubmissionReader;
import fi.koonti.read.Watches;
import fi.koonti.submission.Returned;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The files that came back, as they were found before anything was written.
 *
 * @param inputs by name
 * @param limits what each of them may cost
 * @param watches what each of them has cost so far
 * @param known tells what a form is that lost all its marks
 */
public record Batch(
    List<InputFile> inputs, FileLimits limits, Watches watches, Optional<KnownPlan> known) {

  public Batch {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Finds the files.
   *
   * @param files files, folders and archives
   * @param own files that are passed over where they lie in a folder
   * @param plan says what a file may cost; without one it is the usual
   * @param period the one that is asked for, or empty to take each form's own
   */
  static Batch of(List<Path> files, OwnFiles own, Optional<Plan> plan, Optional<Period> period)
      throws UseCaseException {
    FileLimits limits =
        limits(plan.map(Plan::settings).map(Settings::limits).orElse(ReturnLimits.USUAL));
    Watches watches = new Watches();
    Optional<KnownPlan> known = plan.map(one -> new KnownPlan(one, period));
    return new Batch(Inputs.of(files, own, limits, watches), limits, watches, known);
  }

  static FileLimits limits(ReturnLimits chosen) {
    return FileLimits.defaults().with(chosen.megabytes(), chosen.seconds());
  }

  /**
   * Reads the files, and gives them one by one in their order.
   *
   * @return the languages of the forms
   */
  Spoken read(Progress progress, Consumer<Returned> taker) {
    Spoken spoken = new Spoken();
    try (ReadAhead reading = new ReadAhead(inputs, this::reader, new Workers())) {
      for (int done = 1; done <= inputs.size(); done++) {
        Returned returned = reading.next();
        spoken.hear(returned);
        taker.accept(returned);
        progress.step(done, inputs.size());
      }
    }
    return spoken;
  }

  SubmissionReader reader() {
    return new SubmissionReader(limits, watches, known);
  }
}
