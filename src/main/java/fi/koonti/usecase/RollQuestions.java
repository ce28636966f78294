package fi.koonti.usecase;

import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.planbook.ImportSheets;
import fi.koonti.revision.NextYear;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.text.Dates;
import fi.koonti.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the closing year leaves to be decided for the next one, as rows of the sheet of questions:
 * outcomes that are offered as baselines, targets to be set anew, rows that are finished.
 */
final class RollQuestions {

  private static final Set<Status> FINISHED = EnumSet.of(Status.REACHED, Status.DROPPED);

  private final Plan before;
  private final NextYear next;
  private final History history;
  private final Language language;
  private final RollBaselines offers;
  private final List<Map<PlanColumn, String>> rows = new ArrayList<>();
  private int baselines;
  private int finished;

  /**
   * Questions about a new plan.
   *
   * @param history what the closing year brought
   */
  RollQuestions(Plan before, NextYear next, History history) {
    this.before = before;
    this.next = next;
    this.history = history;
    this.language = before.settings().language();
    this.offers = new RollBaselines(before, history);
    next.plan().indicators().forEach(this::ask);
  }

  ImportSheets sheets() {
    return new ImportSheets(rows, List.of());
  }

  /** How many outcomes are offered as baselines. */
  int baselines() {
    return baselines;
  }

  /** How many rows are reached or dropped. */
  int finished() {
    return finished;
  }

  private void ask(Indicator row) {
    Optional<PreviousPeriod> period =
        history.periods().stream()
            .filter(one -> one.answers().containsKey(row.id()))
            .reduce((first, second) -> second);
    period.ifPresent(one -> ask(row, one));
    if (next.agedTargets().stream().anyMatch(one -> one.id().equals(row.id()))) {
      add(row, PlanColumn.TARGET, "", row.target().text(), "");
    }
  }

  private void ask(Indicator row, PreviousPeriod period) {
    HistoricAnswer answer = period.answers().get(row.id());
    if (answer.status() != null && FINISHED.contains(answer.status())) {
      finished++;
      String lastDay = Dates.of(LocalDate.of(before.settings().year(), 12, 31));
      add(row, PlanColumn.VALID_TO, lastDay, before.nameOf(answer.status()), period.key());
    }
    if (!answer.outcome().isEmpty()) {
      RollBaselines.Proposal offered = offers.of(row, period);
      baselines += offered.text().isEmpty() ? 0 : 1;
      add(row, PlanColumn.BASELINE, offered.text(), row.baseline().text(), offered.remark());
    }
  }

  private void add(Indicator row, PlanColumn column, String proposal, String source, String place) {
    Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
    texts.put(PlanColumn.QUESTION_ID, row.id());
    texts.put(PlanColumn.QUESTION_COLUMN, column.heading(language));
    texts.put(PlanColumn.QUESTION_PROPOSAL, proposal);
    texts.put(PlanColumn.QUESTION_SOURCE, source);
    texts.put(PlanColumn.QUESTION_PLACE, place);
    rows.add(texts);
  }
}
