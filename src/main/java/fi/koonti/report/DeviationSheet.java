package fi.koonti.report;

import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.StyleName;
import fi.koonti.location.Place;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Pours {@code Poikkeamat}: what is off track, what cannot be assessed, what was not answered, and
 * where told and computed status differ. The source is told in words and is no link: where the
 * returned files lie beside the workbook nobody knows once it is sent, and a dead link says less
 * than a name.
 */
final class DeviationSheet {

  /** So many lines fit the highest row that Excel knows. */
  private static final int PASSAGE_LINES = 25;

  private static final Passages PASSAGES =
      new Passages(DeviationColumn.CORRECTION.width(), PASSAGE_LINES);

  private final ReportContext context;

  DeviationSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    for (Deviations.Table table : Deviations.Table.values()) {
      List<RowContent> rows = new ArrayList<>();
      for (ReportRow row : table.of(context.merged().rows())) {
        rows(table, row, rows);
      }
      context.fill().rows(table.kind(), rows.isEmpty() ? List.of(none(table)) : rows);
    }
  }

  private RowContent none(Deviations.Table table) {
    return RowBuilder.of(table.kind())
        .put(DeviationColumn.GOAL, context.texts().get("deviations.none"))
        .build();
  }

  /** What is longer than a row can show goes on in rows of its own, so that print has it all. */
  private void rows(Deviations.Table table, ReportRow row, List<RowContent> rows) {
    List<String> passages = PASSAGES.of(cause(table, row));
    rows.add(row(table, row, passages.isEmpty() ? "" : passages.get(0)));
    for (int i = 1; i < passages.size(); i++) {
      rows.add(
          RowBuilder.of(table.kind())
              .put(DeviationColumn.ID, context.linkToData(id(row), id(row)))
              .put(DeviationColumn.INDICATOR, context.texts().get("deviations.continued"))
              .put(DeviationColumn.CORRECTION, passages.get(i))
              .build());
    }
  }

  private static String id(ReportRow row) {
    return row.indicator().id();
  }

  private RowContent row(Deviations.Table table, ReportRow row, String cause) {
    Indicator indicator = row.indicator();
    RowBuilder line =
        RowBuilder.of(table.kind())
            .put(DeviationColumn.BINDING, indicator.binding())
            .put(DeviationColumn.ID, context.linkToData(id(row), id(row)))
            .put(DeviationColumn.SECTOR, context.sectorName(indicator.sector()))
            .put(DeviationColumn.GOAL, context.goal(row))
            .put(DeviationColumn.INDICATOR, ReportContext.name(indicator))
            .put(DeviationColumn.TARGET, indicator.target().text())
            .put(DeviationColumn.OUTCOME, context.outcome(row))
            .put(DeviationColumn.GAP, Gap.of(row))
            .put(DeviationColumn.STATUS, context.word(row.status()), StyleName.of(row.status()));
    Status computed = row.computed().status();
    if (computed == null) {
      line.put(DeviationColumn.COMPUTED, ReportContext.NOTHING);
    } else {
      line.put(DeviationColumn.COMPUTED, context.word(computed), StyleName.of(computed));
    }
    return line.put(DeviationColumn.CORRECTION, cause)
        .put(DeviationColumn.RESPONSIBLE, indicator.responsible())
        .put(DeviationColumn.SOURCE, row.source().map(Place::toString).orElse(""))
        .build();
  }

  private String cause(Deviations.Table table, ReportRow row) {
    return table == Deviations.Table.DIFFERENT
        ? context.texts().get("basis." + row.computed().basis().code())
        : context.telling().cause(row);
  }
}
