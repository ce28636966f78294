package fi.koonti.report.word;

import fi.koonti.finding.Finding;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Status;
import fi.koonti.report.StatusCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes who has answered and how indicators and goals stand, with denominators. */
final class SummaryChapter {

  private final WordContext draft;
  private final List<WordBlock> blocks = new ArrayList<>();

  SummaryChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    blocks.add(Heading.of(1, draft.words().get("summary"), "yhteenveto"));
    returns();
    totals();
    blocks.addAll(new StandingTables(draft).blocks());
    return blocks;
  }

  private void returns() {
    List<SectorReturn> returns = draft.merged().returns();
    List<ReportRow> asked = draft.merged().asked();
    text(
        "summary.returns",
        Map.of(
            "returned", count(returns.stream().filter(SectorReturn::returned).count()),
            "sectors", count(returns.size()),
            "answered", count(asked.stream().filter(ReportRow::isAnswered).count()),
            "asked", count(asked.size())));
    sectors("summary.missing", one -> !one.returned());
    sectors("summary.late", SectorReturn::late);
    if (!draft.isPublished()) {
      List<Finding> findings = draft.merged().findings();
      long errors = findings.stream().filter(Finding::isError).count();
      if (errors > 0) {
        text("summary.errors", Map.of("errors", count(errors)));
      }
    }
  }

  private void sectors(String key, Predicate<SectorReturn> wanted) {
    String names =
        draft.merged().returns().stream()
            .filter(wanted)
            .map(one -> one.sector().name())
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      String due = draft.telling().numerals().of(draft.merged().period().due());
      blocks.add(
          Prose.of(
              WordStyle.TEXT,
              Piece.strong(draft.words().get(key, Map.of("due", due)) + " "),
              Piece.plain(names + ".")));
    }
  }

  private void totals() {
    StatusCounts indicators = StatusCounts.ofRows(draft.merged().rows());
    StatusCounts goals = StatusCounts.ofGoals(draft.merged().goals(), row -> true);
    List<List<List<Prose>>> rows = new ArrayList<>();
    for (SummaryColumn status : SummaryColumn.values()) {
      if (status.countsStatus()) {
        rows.add(
            List.of(
                draft.status(status(status)),
                WordContext.figure(count(indicators.of(status))),
                WordContext.figure(percent(indicators.share(status))),
                WordContext.figure(count(goals.of(status))),
                WordContext.figure(percent(goals.share(status)))));
      }
    }
    rows.add(
        List.of(
            List.of(Prose.of(WordStyle.CELL, Piece.strong(draft.words().get("summary.all")))),
            WordContext.figure(count(indicators.all())),
            WordContext.figure(""),
            WordContext.figure(count(goals.all())),
            WordContext.figure("")));
    String title = draft.words().get("summary.totals");
    blocks.add(Prose.of(WordStyle.CAPTION, title));
    blocks.add(
        new TableLayout(
            title,
            draft.words().get("summary.totals.alt"),
            List.of(
                TableLayout.Column.of(draft.words().get("column.status"), 4),
                TableLayout.Column.ofFigures(draft.words().get("column.indicators"), 2),
                TableLayout.Column.ofFigures(draft.words().get("column.share"), 2),
                TableLayout.Column.ofFigures(draft.words().get("column.goals"), 2),
                TableLayout.Column.ofFigures(draft.words().get("column.share"), 2)),
            rows));
    blocks.add(Prose.of(WordStyle.NOTE, draft.words().get("summary.goal-rule")));
  }

  private static Status status(SummaryColumn column) {
    return Arrays.stream(Status.values())
        .filter(status -> SummaryColumn.of(status) == column)
        .findFirst()
        .orElse(null);
  }

  private void text(String key, Map<String, String> facts) {
    blocks.add(Prose.of(WordStyle.TEXT, draft.words().get(key, facts)));
  }

  private String percent(double share) {
    BigDecimal whole = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP);
    return draft.telling().numerals().of(whole) + "\u00A0%";
  }

  private String count(long number) {
    return draft.telling().numerals().of(BigDecimal.valueOf(number));
  }
}
