package fi.koonti.report.word;

import fi.koonti.finding.Finding;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.report.Message;
import fi.koonti.report.StatusCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the message, and how indicators and goals stand, with denominators. */
final class SummaryChapter {

  private final WordContext draft;
  private final List<WordBlock> blocks = new ArrayList<>();

  SummaryChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    blocks.add(Heading.of(1, draft.words().get("summary"), "yhteenveto").asSubject());
    message();
    errors();
    totals();
    blocks.addAll(new StandingTables(draft).blocks());
    return blocks;
  }

  /** As the front page of the workbook says it. */
  private void message() {
    Message.of(draft.merged(), draft.telling())
        .forEach(sentence -> blocks.add(Prose.of(WordStyle.TEXT, sentence)));
  }

  private void errors() {
    if (!draft.isPublished()) {
      long errors = draft.merged().findings().stream().filter(Finding::isError).count();
      if (errors > 0) {
        text("summary.errors", Map.of("errors", count(errors)));
      }
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
                draft.status(status.status()),
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
