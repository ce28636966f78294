package fi.koonti.submission;

import fi.koonti.finding.Finding;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A form that came back.
 *
 * @param identity what it says about itself
 * @param asked the part of the plan that the form itself carries, when that is still there
 * @param sheet the name of the sheet that holds the answers, as it is now
 * @param rows the rows that were recognised, in the order of the sheet, each indicator once
 * @param strays everything else that someone filled
 * @param findings what only the reading could see
 * @param filled how many cells people filled, counted from the sheets and not from the above
 */
public record Submission(
    SourceFile source,
    FormIdentity identity,
    Optional<Plan> asked,
    String sheet,
    List<AnswerRow> rows,
    List<StrayCell> strays,
    List<Finding> findings,
    int filled)
    implements Returned {

  public Submission {
    rows = List.copyOf(rows);
    strays = List.copyOf(strays);
    findings = List.copyOf(findings);
  }

  /** The row of an indicator, or empty when the form lacks it. */
  public Optional<AnswerRow> row(String indicatorId) {
    return rows.stream().filter(row -> row.indicatorId().equals(indicatorId)).findFirst();
  }
}
