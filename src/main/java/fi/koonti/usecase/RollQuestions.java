package fi.koonti.usecase;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.ValuePart;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Status;
import fi.koonti.planbook.ImportSheets;
import fi.koonti.revision.AgedText;
import fi.koonti.revision.NextYear;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.text.Dates;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
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
 * days by which forms are due, texts of years gone by, outcomes that are offered as baselines,
 * targets to be set anew, rows that are finished.
 */
final class RollQuestions {

  private static final Set<Status> FINISHED = EnumSet.of(Status.REACHED, Status.DROPPED);

  private final Plan before;
  private final NextYear next;
  private final History history;
  private final Language language;
  private final Texts texts;
  private final RollBaselines offers;
  private final List<Map<PlanColumn, String>> rows = new ArrayList<>();
  private int baselines;
  private int finished;
  private int targets;

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
    this.texts = Texts.of(RollQuestions.class, "usecase", language);
    this.offers = new RollBaselines(before, history);
    for (int i = 0; i < next.plan().periods().size(); i++) {
      ask(before.periods().get(i), next.plan().periods().get(i));
    }
    next.plan().indicators().forEach(this::ask);
    next.agedTexts().stream()
        .filter(text -> text.attribute() != Attribute.TARGET)
        .forEach(this::ask);
  }

  /** The new days stand in the plan; holidays and meetings of the year nobody knows but people. */
  private void ask(Period was, Period now) {
    Map<String, String> facts =
        Map.of(
            "name", now.name(),
            "start", Dates.of(now.start()),
            "end", Dates.of(now.end()),
            "due", Dates.of(was.due()));
    String remark = next.postponed().contains(now) ? texts.get("roll.postponed") : "";
    String source = texts.get("roll.period", facts);
    add(now.code(), PlanColumn.PERIOD_DUE, Dates.of(now.due()), source, remark);
  }

  /** A text that many rows have is one question. */
  private void ask(AgedText text) {
    PlanColumn column = column(text.attribute());
    add(
        String.join(", ", text.ids()),
        column,
        text.moved().orElse(""),
        text.text(),
        texts.get("roll.year-gone"));
  }

  private static PlanColumn column(Attribute attribute) {
    return PlanColumn.of(PlanSheet.GOALS).stream()
        .filter(one -> one.part() == ValuePart.TEXT)
        .filter(one -> one.attribute().filter(attribute::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  ImportSheets sheets() {
    return new ImportSheets(rows, List.of());
  }

  /** How many outcomes are offered as baselines. */
  int baselines() {
    return baselines;
  }

  /** How many targets were decided for an earlier year. */
  int targets() {
    return targets;
  }

  /** How many rows are reached or dropped. */
  int finished() {
    return finished;
  }

  private void ask(Indicator row) {
    latest(row).ifPresent(one -> ask(row, one));
    if (next.agedTargets().stream().anyMatch(one -> one.id().equals(row.id()))) {
      targets++;
      add(
          row.id(),
          PlanColumn.TARGET,
          moved(row),
          row.target().text(),
          texts.get("roll.target", Map.of("year", String.valueOf(before.settings().year()))));
    }
  }

  /** The target with its years moved; empty where it names none. */
  private String moved(Indicator row) {
    return next.agedTexts().stream()
        .filter(text -> text.attribute() == Attribute.TARGET && text.ids().contains(row.id()))
        .flatMap(text -> text.moved().stream())
        .findFirst()
        .orElse("");
  }

  private void ask(Indicator row, PreviousPeriod period) {
    answer(row, period).ifPresent(answer -> ask(row, period, answer));
  }

  private static Optional<HistoricAnswer> answer(Indicator row, PreviousPeriod period) {
    return Optional.ofNullable(period.answers().get(row.id()));
  }

  private void ask(Indicator row, PreviousPeriod period, HistoricAnswer answer) {
    if (answer.status() != null && FINISHED.contains(answer.status())) {
      finished++;
      String lastDay = Dates.of(LocalDate.of(before.settings().year(), 12, 31));
      String status = before.nameOf(answer.status());
      String remark =
          isGoalReached(row)
              ? texts.get("roll.goal-reached", Map.of("period", period.key()))
              : period.key();
      add(row.id(), PlanColumn.VALID_TO, lastDay, status, remark);
    }
    if (!answer.outcome().isEmpty()) {
      RollBaselines.Proposal offered = offers.of(row, period.key(), answer);
      baselines += offered.text().isEmpty() ? 0 : 1;
      add(row.id(), PlanColumn.BASELINE, offered.text(), row.baseline().text(), offered.remark());
    }
  }

  /** A goal is reached when all its rows are. */
  private boolean isGoalReached(Indicator row) {
    return !row.goal().isEmpty()
        && before.indicators().stream()
            .filter(one -> one.goal().equals(row.goal()))
            .allMatch(one -> isReached(one));
  }

  private boolean isReached(Indicator row) {
    return latest(row)
        .flatMap(period -> answer(row, period))
        .filter(answer -> answer.status() == Status.REACHED)
        .isPresent();
  }

  private Optional<PreviousPeriod> latest(Indicator row) {
    return history.periods().stream()
        .filter(one -> one.answers().containsKey(row.id()))
        .reduce((first, second) -> second);
  }

  private void add(String ids, PlanColumn column, String proposal, String source, String place) {
    Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    cells.put(PlanColumn.QUESTION_ID, ids);
    cells.put(PlanColumn.QUESTION_COLUMN, column.heading(language));
    cells.put(PlanColumn.QUESTION_PROPOSAL, proposal);
    cells.put(PlanColumn.QUESTION_SOURCE, source);
    cells.put(PlanColumn.QUESTION_PLACE, place);
    rows.add(cells);
  }
}
