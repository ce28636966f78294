package fi.koonti.report.word;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.report.ReportTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the table of a goal: its indicators with levels, outcome, status and what else was
 * measured.
 */
final class GoalTable {

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
    columns.add(column(ReportColumn.TEXT, 6.8));
    columns.add(column(ReportColumn.BASELINE, 2.5));
    columns.add(column(ReportColumn.TARGET, 2.7));
    columns.add(column(ReportColumn.OUTCOME, 2.2));
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

  private TableLayout.Column column(ReportColumn column, double weight) {
    return TableLayout.Column.of(column.heading(draft.words().language()), weight);
  }

  private List<List<Prose>> row(ReportRow row, String measureAbove) {
    Indicator indicator = row.indicator();
    List<List<Prose>> cells = new ArrayList<>();
    cells.add(name(row, measureAbove));
    cells.add(WordContext.cell(ReportTexts.orNothing(indicator.baseline().text())));
    cells.add(WordContext.cell(ReportTexts.orNothing(indicator.target().text())));
    cells.add(WordContext.cell(draft.telling().outcome(row)));
    cells.add(draft.status(row.status()));
    for (Field field : more) {
      cells.add(WordContext.cell(ReportTexts.orNothing(draft.telling().written(row, field))));
    }
    return cells;
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
