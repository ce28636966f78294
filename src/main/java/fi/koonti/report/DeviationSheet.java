package fi.koonti.report;

import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.layout.Words;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills {@code Poikkeamat}: what is off track, first what binds towards the council; then what
 * cannot be assessed, what was not answered, and where told and computed status differ.
 */
final class DeviationSheet {

  /** So many lines fit the highest row that Excel knows. */
  private static final int PASSAGE_LINES = 25;

  private final ReportContext context;
  private final SheetWidths widths;
  private final Passages passages;

  DeviationSheet(ReportContext context) {
    this.context = context;
    this.widths =
        SheetWidths.forIds(
                context, ReportSheet.DEVIATIONS, DeviationColumn.ID, DeviationColumn.CORRECTION)
            .forWords(
                context,
                ReportSheet.DEVIATIONS,
                DeviationColumn.TARGET,
                DeviationColumn.CORRECTION,
                row -> isTold(row) ? context.telling().target(row) : "")
            .forWords(
                context,
                ReportSheet.DEVIATIONS,
                DeviationColumn.OUTCOME,
                DeviationColumn.CORRECTION,
                row -> isTold(row) ? context.outcome(row) : "");
    this.passages = new Passages(widths.of(DeviationColumn.CORRECTION), PASSAGE_LINES);
  }

  private static boolean isTold(ReportRow row) {
    return Deviations.Group.of(row).isPresent() || Differences.isOne(row);
  }

  void fill() {
    Map<Deviations.Table, List<RowContent>> tables = new LinkedHashMap<>();
    for (Deviations.Table table : Deviations.Table.values()) {
      tables.put(table, rows(table));
    }
    DeviationPages.broken(tables).forEach((table, rows) -> context.fill().rows(table.kind(), rows));
  }

  private List<RowContent> rows(Deviations.Table table) {
    List<RowContent> rows = new ArrayList<>();
    List<ReportRow> its = new ArrayList<>(table.of(context.merged().rows()));
    if (table == Deviations.Table.NOT_ANSWERED) {
      unreturned(its, rows);
    }
    for (ReportRow row : its) {
      if (table == Deviations.Table.BINDING || table == Deviations.Table.OTHER) {
        context.noteDeviation(row, table.kind(), rows.size());
      }
      rows(table, row, rows);
    }
    return rows.isEmpty() ? List.of(none(table)) : rows;
  }

  private RowContent none(Deviations.Table table) {
    return RowBuilder.of(table.kind(), widths)
        .put(DeviationColumn.INDICATOR, context.texts().get("deviations.none"))
        .build();
  }

  /** A sector that has returned nothing is one line; its rows are not told one by one. */
  private void unreturned(List<ReportRow> left, List<RowContent> rows) {
    for (SectorReturn one : context.merged().returns()) {
      if (!one.returned()) {
        int before = left.size();
        left.removeIf(row -> row.indicator().sector().equals(one.sector().code()));
        rows.add(
            RowBuilder.of(RowPattern.NOT_ANSWERED, widths)
                .put(DeviationColumn.INDICATOR, one.sector().name())
                .put(DeviationColumn.STATUS, context.word(null), StyleName.of((Status) null))
                .put(
                    DeviationColumn.CORRECTION,
                    context
                        .texts()
                        .get(
                            "deviations.not-returned",
                            Map.of("count", String.valueOf(before - left.size()))))
                .build());
      }
    }
  }

  /** What is longer than a row can show goes on in rows of its own, so that print has it all. */
  private void rows(Deviations.Table table, ReportRow row, List<RowContent> rows) {
    List<String> causes = passages.of(cause(table, row));
    rows.add(row(table, row, causes.isEmpty() ? "" : causes.get(0)));
    for (int i = 1; i < causes.size(); i++) {
      rows.add(
          RowBuilder.of(table.kind(), widths)
              .put(
                  DeviationColumn.ID,
                  context.linkToData(ReportContext.id(row), ReportContext.id(row)))
              .put(DeviationColumn.INDICATOR, context.texts().get("deviations.continued"))
              .put(DeviationColumn.CORRECTION, causes.get(i))
              .build());
    }
  }

  private RowContent row(Deviations.Table table, ReportRow row, String cause) {
    Indicator indicator = row.indicator();
    RowBuilder line =
        RowBuilder.of(table.kind(), widths)
            .put(
                DeviationColumn.ID,
                context.linkToData(ReportContext.id(row), ReportContext.id(row)))
            .put(DeviationColumn.INDICATOR, ReportContext.name(indicator))
            .put(DeviationColumn.TARGET, target(row))
            .put(DeviationColumn.OUTCOME, context.outcome(row))
            .put(DeviationColumn.GAP, gap(row))
            .put(
                DeviationColumn.GAP_SHARE,
                Gap.shareOfTarget(row)
                    .map(share -> (CellContent) CellContent.number(share))
                    .orElseGet(() -> ReportContext.text(ReportContext.NOTHING)))
            .put(DeviationColumn.DIRECTION, direction(row))
            .put(DeviationColumn.STATUS, status(table, row), StyleName.of(row.status()));
    return line.put(DeviationColumn.CORRECTION, cause)
        .put(DeviationColumn.RESPONSIBLE, indicator.responsible())
        .build();
  }

  private String target(ReportRow row) {
    String target = context.telling().target(row);
    return context.telling().targetChange(row).map(was -> target + "\n" + was).orElse(target);
  }

  private CellContent gap(ReportRow row) {
    return Gap.of(row)
        .map(gap -> gap(gap, row.indicator()))
        .orElseGet(() -> ReportContext.text(ReportContext.NOTHING));
  }

  private CellContent gap(BigDecimal gap, Indicator indicator) {
    String code = GapFormat.of(gap, indicator, context.texts());
    return CellContent.number(gap).styled(context.fill().withFormat(StyleName.NUMBER.text(), code));
  }

  /** Which way is better, and beneath it which way it has gone. */
  private String direction(ReportRow row) {
    Direction better = row.indicator().direction();
    String word =
        better == Direction.NONE ? ReportContext.NOTHING : Words.of(better, context.language());
    return context.trend(row).map(trend -> word + "\n(" + trend + ")").orElse(word);
  }

  private String status(Deviations.Table table, ReportRow row) {
    String told = context.word(row.status());
    return table == Deviations.Table.DIFFERENT
        ? context
            .texts()
            .get(
                "deviations.computed",
                Map.of("told", told, "computed", context.word(row.computed().status())))
        : told;
  }

  private String cause(Deviations.Table table, ReportRow row) {
    return table == Deviations.Table.DIFFERENT
        ? context.texts().get("basis." + row.computed().basis().code())
        : context.telling().cause(row);
  }
}
