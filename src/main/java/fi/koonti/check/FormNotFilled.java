package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import java.util.List;

/** A form that came back empty is told once, not once for each of its cells. */
final class FormNotFilled implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    return submission.filled() > 0
        ? List.of()
        : List.of(
            Finding.of(FindingCode.FORM_NOT_FILLED, Place.of(submission.source().name()))
                .with("sector", submission.identity().sector()));
  }
}
