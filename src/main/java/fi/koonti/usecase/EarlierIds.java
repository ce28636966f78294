package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Plan;
import fi.koonti.plan.UsedIds;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.PreviousWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ids that earlier workbooks know: former versions of a plan, and consolidated workbooks. */
final class EarlierIds {

  private EarlierIds() {}

  /** All that the workbooks know, in their order. */
  static UsedIds in(List<Path> workbooks) throws UseCaseException {
    List<UsedIds.Use> uses = new ArrayList<>();
    for (Path file : workbooks) {
      if (!Files.isRegularFile(file)) {
        throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", file);
      }
      uses.addAll(in(file).uses());
    }
    return new UsedIds(uses);
  }

  private static UsedIds in(Path file) throws UseCaseException {
    try {
      Optional<PreviousWorkbook> past = new HistoryReader(FileLimits.defaults()).read(file);
      if (past.isPresent()) {
        return past.get().names();
      }
    } catch (UnreadableFileException refusal) {
      Place place = Place.of(file.getFileName().toString());
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_PREVIOUS)
          .with(
              List.of(
                  Finding.of(FindingCode.PREVIOUS_UNREADABLE, place)
                      .with(refusal.facts())
                      .with("why", refusal.code())));
    }
    Plan plan = Plans.usable(file);
    return plan.usedIds().withIndicators(plan.indicators());
  }
}
