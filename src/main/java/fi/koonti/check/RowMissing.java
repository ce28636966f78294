package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.Submission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row that the form had when it was sent is still there; a form without rows is told once. A form
 * that asked only a part of the sector's rows and no longer carries which, cannot tell.
 */
final class RowMissing implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    if (submission.identity().isPart() && submission.asked().isEmpty()) {
      return List.of();
    }
    List<Indicator> sent = sent(submission, expected);
    Place sheet = Place.of(submission.source().name(), submission.sheet());
    Set<String> there =
        submission.rows().stream().map(AnswerRow::indicatorId).collect(Collectors.toSet());
    List<Indicator> missing = sent.stream().filter(asked -> !there.contains(asked.id())).toList();
    if (missing.size() > 1 && missing.size() == sent.size()) {
      return List.of(Finding.of(FindingCode.ROWS_ALL_MISSING, sheet).with("rows", missing.size()));
    }
    return missing.stream().map(asked -> about(asked, sheet)).toList();
  }

  /** What is asked and stood in the form when it was sent. */
  private static List<Indicator> sent(Submission submission, Expectation expected) {
    Plan shown = expected.shownBy(submission);
    return expected.plan().sector(submission.identity().sector()).stream()
        .flatMap(sector -> expected.plan().asked(expected.period(), sector).stream())
        .filter(asked -> shown.indicator(asked.id()).isPresent())
        .toList();
  }

  private static Finding about(Indicator asked, Place sheet) {
    String name = asked.hasName() ? asked.name() : asked.measure();
    return Finding.of(FindingCode.ROW_MISSING, sheet).withRow(asked.id()).with("indicator", name);
  }
}
