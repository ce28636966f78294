package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import java.util.List;

/** A form of another period tells of another time. */
final class WrongPeriod implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    String found = submission.identity().period();
    return expected.period().isCalled(found)
        ? List.of()
        : List.of(
            Finding.of(FindingCode.WRONG_PERIOD, Place.of(submission.source().name()))
                .withValue(found)
                .with("expected", expected.period().key()));
  }
}
