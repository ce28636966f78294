package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import java.util.List;

/** A form of an older version is read as far as its rows are still asked. */
final class OtherPlanVersion implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    int found = submission.identity().planVersion();
    int wanted = expected.plan().identity().version();
    return found == wanted
        ? List.of()
        : List.of(
            Finding.of(FindingCode.OTHER_PLAN_VERSION, Place.of(submission.source().name()))
                .withValue(String.valueOf(found))
                .with("expected", wanted));
  }
}
