package fi.koonti.report.word;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.report.ReportTexts;
import fi.koonti.textsize.WordWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the table of a goal: its indicators with levels, outcome, status and what else was
 * measured.
 */
final class GoalTable {

  /** The weights of the name, and of the two levels and the outcome together. */
  private static final double NAME = 6.8;

  private static final double LEVELS = 7.4;
  private static final double LEAST_NAME = 4.6;
  private static final double MOST_LEVEL = 4.2;

  /** What a character of a sheet's column, and the space beside a text, weigh on a page. */
  private static final double PER_CHARACTER = 0.178;

  private static final double PADDING = 0.45;

  private final WordContext draft;
  private final GoalRows goal;

  /** What is measured besides the outcome, as far as a row has it. */
  private final List<Field> more;

  GoalTable(WordContext draft, GoalRows goal) {
    this.draft = draft;
    this.goal = goal;
    this.more =
        draft.told(Field.Type.MEASURED).stream()
            .filter(field -> field != Field.OUTCOME)
            .filter(field -> goal.rows().stream().anyMatch(row -> row.answer(field).isPresent()))
            .toList();
  }

  TableLayout grid() {
    List<TableLayout.Column> columns = new ArrayList<>();
    double baseline = weight(2.5, row -> row.indicator().baseline().text());
    double target = weight(2.7, row -> row.indicator().target().text());
    double outcome = weight(2.2, draft.telling()::outcome);
    double name = Math.max(LEAST_NAME, LEVELS + NAME - baseline - target - outcome);
    columns.add(column(ReportColumn.TEXT, name));
    columns.add(column(ReportColumn.BASELINE, baseline));
    columns.add(column(ReportColumn.TARGET, target));
    columns.add(column(ReportColumn.OUTCOME, outcome));
    columns.add(column(ReportColumn.STATUS, 2.6));
    for (Field field : more) {
      columns.add(TableLayout.Column.of(draft.telling().texts().get("text." + field.key()), 2.3));
    }
    List<List<List<Prose>>> rows = new ArrayList<>();
    String measure = "";
    for (ReportRow row : goal.rows()) {
      rows.add(row(row, measure));
      measure = row.indicator().measure();
    }
    return new TableLayout(
        draft.words().get("goal.table", Map.of("goal", goal.title())),
        draft.words().get("goal.alt"),
        columns,
        rows);
  }

  /** So wide that no word is broken, within reason: the name of the indicator has the rest. */
  private double weight(double usual, Function<ReportRow, String> text) {
    double longest = WordWidth.of(goal.rows().stream().map(text).toList());
    return Math.max(usual, Math.min(MOST_LEVEL, longest * PER_CHARACTER + PADDING));
  }

  private TableLayout.Column column(ReportColumn column, double weight) {
    return TableLayout.Column.of(column.heading(draft.words().language()), weight);
  }

  private List<List<Prose>> row(ReportRow row, String measureAbove) {
    Indicator indicator = row.indicator();
    List<List<Prose>> cells = new ArrayList<>();
    cells.add(name(row, measureAbove));
    cells.add(WordContext.cell(ReportTexts.orNothing(indicator.baseline().text())));
    cells.add(target(row));
    cells.add(WordContext.cell(draft.telling().outcome(row)));
    cells.add(draft.status(row.status()));
    for (Field field : more) {
      cells.add(WordContext.cell(ReportTexts.orNothing(draft.telling().written(row, field))));
    }
    return cells;
  }

  /** The target, and under it what it was when the year began. */
  private List<Prose> target(ReportRow row) {
    List<Prose> target =
        new ArrayList<>(WordContext.cell(ReportTexts.orNothing(row.indicator().target().text())));
    draft
        .telling()
        .targetChange(row)
        .ifPresent(was -> target.add(Prose.of(WordStyle.CELL, Piece.quiet(was))));
    return target;
  }

  /** The indicator, and the measure under it where another one begins. */
  private List<Prose> name(ReportRow row, String measureAbove) {
    Indicator indicator = row.indicator();
    List<Prose> name = new ArrayList<>();
    Piece id = Piece.quiet(indicator.id() + " ");
    name.add(
        indicator.hasName()
            ? Prose.of(WordStyle.CELL, id, Piece.plain(indicator.name()))
            : Prose.of(
                WordStyle.CELL,
                id,
                Piece.plain(indicator.measure() + ". "),
                Piece.quiet(draft.telling().texts().get("no-indicator"))));
    boolean told =
        indicator.hasName()
            && !indicator.measure().equals(measureAbove)
            && !indicator.measure().equals(goal.title());
    if (told) {
      String label = draft.telling().texts().get("level.measure");
      name.add(Prose.of(WordStyle.CELL, Piece.quiet(label + ": " + indicator.measure())));
    }
    return name;
  }
}
