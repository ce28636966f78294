package fi.koonti.report.word;

import fi.koonti.layout.ReportColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.report.ReportTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the table of a measure: its indicators with levels, outcome and status. */
final class MeasureTable {

  private final WordContext draft;
  private final List<ReportRow> measure;

  MeasureTable(WordContext draft, List<ReportRow> measure) {
    this.draft = draft;
    this.measure = List.copyOf(measure);
  }

  /** What an indicator of several is called in what is told below the table. */
  static String number(WordContext draft, int index) {
    return draft.words().get("indicator.number", Map.of("number", String.valueOf(index + 1)));
  }

  TableLayout grid() {
    List<List<List<Prose>>> rows = new ArrayList<>();
    for (ReportRow row : measure) {
      Indicator indicator = row.indicator();
      rows.add(
          List.of(
              List.of(Prose.of(WordStyle.CELL, name(row, rows.size()))),
              WordContext.cell(ReportTexts.orNothing(indicator.baseline().text())),
              WordContext.cell(ReportTexts.orNothing(indicator.target().text())),
              WordContext.cell(draft.telling().outcome(row)),
              draft.status(row.status())));
    }
    String title =
        draft.words().get("measure.title", Map.of("measure", measure.get(0).indicator().measure()));
    return new TableLayout(
        title,
        draft.words().get("measure.alt"),
        List.of(
            column(ReportColumn.TEXT, 4.7),
            column(ReportColumn.BASELINE, 2.9),
            column(ReportColumn.TARGET, 3.1),
            column(ReportColumn.OUTCOME, 2.5),
            column(ReportColumn.STATUS, 2.9)),
        rows);
  }

  private TableLayout.Column column(ReportColumn column, double weight) {
    return TableLayout.Column.of(column.heading(draft.words().language()), weight);
  }

  private Piece[] name(ReportRow row, int index) {
    Indicator indicator = row.indicator();
    if (!indicator.hasName()) {
      return new Piece[] {Piece.quiet(draft.telling().texts().get("no-indicator"))};
    }
    return measure.size() == 1
        ? new Piece[] {Piece.plain(indicator.name())}
        : new Piece[] {Piece.quiet(number(draft, index) + ". "), Piece.plain(indicator.name())};
  }
}
