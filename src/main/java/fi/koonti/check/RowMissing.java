package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.List;

/** A row that the form had when it was sent is still there when it returns. */
final class RowMissing implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Plan shown = expected.shownBy(submission);
    List<Finding> findings = new ArrayList<>();
    for (Indicator asked : expected.plan().asked(expected.period())) {
      boolean wasThere =
          asked.sector().equalsIgnoreCase(submission.identity().sector())
              && shown.indicator(asked.id()).isPresent();
      if (wasThere && submission.row(asked.id()).isEmpty()) {
        Place sheet = Place.of(submission.source().name(), submission.sheet());
        String name = asked.hasName() ? asked.name() : asked.measure();
        findings.add(
            Finding.of(FindingCode.ROW_MISSING, sheet).withRow(asked.id()).with("indicator", name));
      }
    }
    return findings;
  }
}
