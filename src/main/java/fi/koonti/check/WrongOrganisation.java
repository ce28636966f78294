package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.Submission;
import fi.koonti.text.TextNormalizer;
import java.util.List;

/** Another municipality's form may bear the same plan id by chance. */
final class WrongOrganisation implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    String found = submission.identity().organisation();
    String wanted = expected.plan().settings().organisation();
    return TextNormalizer.same(found, wanted)
        ? List.of()
        : List.of(
            Finding.of(FindingCode.WRONG_ORGANISATION, Place.of(submission.source().name()))
                .withValue(found)
                .with("expected", wanted));
  }
}
