package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import java.util.List;

/** A form that lost all its marks, and of which the plan does not tell what it is, is none. */
final class FormUnidentified implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    return submission.identity().isKnown()
        ? List.of()
        : List.of(Finding.of(FindingCode.NOT_A_FORM, Place.of(submission.source().name())));
  }
}
