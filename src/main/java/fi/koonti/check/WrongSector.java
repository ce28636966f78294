package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Sector;
import fi.koonti.submission.Submission;
import java.util.List;
import java.util.stream.Collectors;

/** A form belongs to a sector that the plan has. */
final class WrongSector implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    String found = submission.identity().sector();
    if (expected.plan().sector(found).isPresent()) {
      return List.of();
    }
    String known =
        expected.plan().sectors().stream().map(Sector::code).collect(Collectors.joining(", "));
    return List.of(
        Finding.of(FindingCode.WRONG_SECTOR, Place.of(submission.source().name()))
            .withValue(found)
            .with("expected", known));
  }
}
