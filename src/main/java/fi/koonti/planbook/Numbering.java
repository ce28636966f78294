package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.place.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of numbering a plan.
 *
 * @param given the ids that rows got, from the top
 * @param findings why a row got none, or why nothing could be done
 * @param kept where the workbook as it was before is kept; empty when nothing was changed
 */
public record Numbering(List<Given> given, List<Finding> findings, Optional<Path> kept) {

  /**
   * An id that a row got.
   *
   * @param place the cell
   */
  public record Given(Place place, String id) {}

  public Numbering {
    given = List.copyOf(given);
    findings = List.copyOf(findings);
    if (given.isEmpty() == kept.isPresent()) {
      throw new IllegalArgumentException(
          "expected a kept file if and only if ids were given, but found " + kept);
    }
  }
}
