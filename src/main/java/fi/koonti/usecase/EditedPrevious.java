package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.read.PreviousWorkbook;
import fi.koonti.read.ShownAnswer;
import fi.koonti.submission.History.HistoricAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells where somebody corrected a figure or a status in an earlier consolidated workbook by hand:
 * what the cell shows today is not what the workbook keeps for the next period.
 */
final class EditedPrevious {

  private EditedPrevious() {}

  /** A finding for each such cell of a workbook of this name. */
  static List<Finding> in(PreviousWorkbook workbook, String name, Plan plan) {
    Map<String, HistoricAnswer> kept = workbook.ownPeriod().answers();
    return workbook.shown().stream()
        .flatMap(
            cell ->
                Optional.ofNullable(kept.get(cell.id()))
                    .filter(answer -> cell.differsFrom(answer, plan::statusCalled))
                    .map(answer -> finding(cell, answer, name, plan))
                    .stream())
        .toList();
  }

  private static Finding finding(ShownAnswer cell, HistoricAnswer kept, String name, Plan plan) {
    Finding finding =
        Finding.of(FindingCode.PREVIOUS_EDITED, Place.of(name, cell.sheet(), cell.cell()))
            .withRow(cell.id())
            .with("expected", kept(cell, kept, plan));
    return cell.value().toldBy(finding);
  }

  private static String kept(ShownAnswer cell, HistoricAnswer kept, Plan plan) {
    return switch (cell.column()) {
      case STATUS -> status(kept.status(), plan);
      default -> kept.outcome();
    };
  }

  private static String status(@Nullable Status status, Plan plan) {
    return plan.statuses().stream()
        .filter(choice -> choice.status() == status)
        .map(StatusChoice::name)
        .findFirst()
        .orElse("");
  }
}
