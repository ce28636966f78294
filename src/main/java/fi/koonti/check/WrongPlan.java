package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import java.util.List;

/** A form of another plan answers other questions. */
final class WrongPlan implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    String found = submission.identity().planId();
    String wanted = expected.plan().identity().id();
    return found.equals(wanted)
        ? List.of()
        : List.of(
            Finding.of(FindingCode.WRONG_PLAN, Place.of(submission.source().name()))
                .withValue(found)
                .with("expected", wanted));
  }
}
