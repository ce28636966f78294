package fi.koonti.report;

import fi.koonti.layout.StyleName;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the figures of the front page into its rows: each is the template's formula and what it
 * shows until somebody calculates, and leads to the first row of what it counts.
 */
final class ReportFigures {

  /**
   * Rows with some air: figures are easier to follow across, and bars beside them to tell apart.
   */
  static final double ROW_POINTS = 20;

  private final ReportContext context;

  ReportFigures(ReportContext context) {
    this.context = context;
  }

  /** Indicators by status, of the rows that are wanted. */
  RowContent.Builder ofRows(String kind, Predicate<ReportRow> wanted) {
    Predicate<ReportRow> own = wanted.and(ReportRow::asked);
    List<ReportRow> rows = context.merged().rows().stream().filter(own).toList();
    return counts(
        kind,
        StatusCounts.ofRows(rows),
        column ->
            context.firstInData(
                rows, row -> !column.countsStatus() || SummaryColumn.of(row.status()) == column));
  }

  /** Goals by status. */
  RowContent.Builder ofGoals(String kind, Goals goals) {
    return counts(
        kind,
        StatusCounts.ofGoals(goals, row -> true),
        column ->
            firstGoal(
                goals,
                goal -> !column.countsStatus() || SummaryColumn.of(goal.status()) == column));
  }

  private RowContent.Builder counts(
      String kind, StatusCounts tallies, Function<SummaryColumn, Optional<String>> places) {
    RowContent.Builder row = RowContent.of(kind).height(ROW_POINTS);
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        row.put(column.index(), count(tallies.of(column), places.apply(column)));
      } else if (column == SummaryColumn.ASKED) {
        row.put(column.index(), count(tallies.all(), places.apply(column)));
      }
    }
    return row;
  }

  /** Adds the goals of a group: how many, and how many of them are reached. */
  void addGoals(RowContent.Builder row, Goals goals, Predicate<ReportRow> own) {
    StatusCounts its = StatusCounts.ofGoals(goals, own);
    Predicate<GoalResult> inGroup = goal -> own.test(goal.rows().get(0));
    row.put(SummaryColumn.GOALS.index(), count(its.all(), firstGoal(goals, inGroup)));
    row.put(
        SummaryColumn.GOALS_REACHED.index(),
        count(
            its.of(SummaryColumn.REACHED),
            firstGoal(
                goals,
                inGroup.and(goal -> SummaryColumn.of(goal.status()) == SummaryColumn.REACHED))));
  }

  private Optional<String> firstGoal(Goals goals, Predicate<GoalResult> wanted) {
    return goals.list().stream()
        .filter(wanted)
        .findFirst()
        .map(goal -> context.placeInData(goal.rows().get(0).indicator().id()));
  }

  private CellContent count(int count, Optional<String> place) {
    CellContent figure = CellContent.cached(CellContent.number(count));
    return place.filter(there -> count > 0).map(there -> leading(figure, there)).orElse(figure);
  }

  private CellContent leading(CellContent figure, String place) {
    String tooltip = context.texts().get("figure.tooltip", Map.of());
    return figure.styled(StyleName.COUNT_LINK.text()).leadingTo(place, tooltip);
  }

  /** Shares of what was asked; they lead nowhere, as the counts above them do. */
  static RowContent shares(String kind, StatusCounts tallies) {
    RowContent.Builder row = RowContent.of(kind).height(ROW_POINTS);
    row.put(SummaryColumn.ASKED.index(), plain(tallies.all()));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        row.put(column.index(), CellContent.cached(CellContent.number(tallies.share(column))));
      }
    }
    return row.build();
  }

  /** What changed from one count to another, status by status. */
  static RowContent change(String kind, StatusCounts before, StatusCounts now) {
    RowContent.Builder row = RowContent.of(kind).height(ROW_POINTS);
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        row.put(column.index(), plain(now.of(column) - before.of(column)));
      }
    }
    return row.build();
  }

  private static CellContent plain(int count) {
    return CellContent.cached(CellContent.number(count));
  }
}
