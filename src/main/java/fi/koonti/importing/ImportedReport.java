package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of an old report.
 *
 * @param plan its goals, with ids
 * @param answers of the old period, by indicator
 * @param questions what a person must decide, and what has no place, in the order of the report
 * @param ledger where its words went
 */
public record ImportedReport(
    Plan plan, List<OldAnswer> answers, List<OpenQuestion> questions, ImportLedger ledger) {

  public ImportedReport {
    answers = List.copyOf(answers);
    questions = List.copyOf(questions);
  }

  /**
   * The answers of one indicator.
   *
   * @param texts by the columns of the sheet of answers
   * @param place in the report, in words
   */
  public record OldAnswer(String id, Map<PlanColumn, String> texts, String place) {}

  /**
   * A question, or a text without a place.
   *
   * @param ids of the rows that it is about; none for a text without a place
   * @param column that it is about, or empty when that is open
   * @param proposal may be empty
   * @param source the text of the report; may be empty
   * @param place in the report, in words; may be empty
   */
  public record OpenQuestion(
      List<String> ids, Optional<PlanColumn> column, String proposal, String source, String place) {

    public OpenQuestion {
      ids = List.copyOf(ids);
    }
  }
}
