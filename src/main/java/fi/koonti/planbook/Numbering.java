package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.location.Place;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What came of numbering a plan.
 *
 * @param language of the plan
 * @param given the ids that rows got, from the top
 * @param remembered what the workbook remembers from now on that it did not before, the ids that
 *     rows got among it
 * @param findings why a row got none, or why nothing could be done
 * @param workbook the workbook with the ids; empty when nothing was changed
 */
public record Numbering(
    Language language,
    List<Given> given,
    List<UsedIds.Use> remembered,
    List<Finding> findings,
    Optional<byte[]> workbook) {

  /**
   * An id that a row got.
   *
   * @param place the cell
   */
  public record Given(Place place, String id) {}

  public Numbering {
    given = List.copyOf(given);
    remembered = List.copyOf(remembered);
    findings = List.copyOf(findings);
    if (remembered.isEmpty() == workbook.isPresent()) {
      throw new IllegalArgumentException(
          "expected a workbook if and only if something was changed, but found " + remembered);
    }
  }
}
