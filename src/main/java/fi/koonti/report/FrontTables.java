package fi.koonti.report;

import fi.koonti.layout.DataName;
import fi.koonti.layout.DeviationColumn;
import fi.koonti.layout.FrontColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.StyleName;
import fi.koonti.location.CellAddress;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two tables of the front page, row beside row: the gravest deviations, the sectors. */
final class FrontTables {

  /** The most rows that a screen has room for. */
  static final int ROWS = 8;

  private static final double ROW_POINTS = 15;

  private final ReportContext context;
  private final MergedReport merged;
  private final List<ReportRow> gravest;
  private final SectorStanding.Ranking ranking;

  FrontTables(ReportContext context) {
    this.context = context;
    this.merged = context.merged();
    this.gravest = Deviations.gravest(merged.rows());
    this.ranking = SectorStanding.ranked(merged, ROWS);
  }

  List<RowContent> rows() {
    int deviations = Math.max(1, Math.min(ROWS, gravest.size()));
    int sectors = ranking.shown().size() + (ranking.others() > 0 ? 1 : 0);
    List<RowContent> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(deviations, sectors); i++) {
      boolean others = i == ranking.shown().size() && ranking.others() > 0;
      RowContent.Builder row =
          RowContent.of(others ? RowPattern.SUMMARY_OTHERS : RowPattern.SUMMARY_ROW);
      deviation(row, i);
      String name = sector(row, i);
      double points = RowHeight.Cell.of(name, FrontColumn.SECTOR.width()).lines() * ROW_POINTS;
      rows.add(row.height(points).build());
    }
    return rows;
  }

  private void deviation(RowContent.Builder row, int place) {
    for (FrontColumn column : FrontColumn.ofDeviations()) {
      row.put(column.index(), CellContent.blank());
    }
    if (gravest.isEmpty() && place == 0) {
      row.put(
          FrontColumn.INDICATOR.index(),
          ReportContext.text(context.texts().get("deviations.none")));
    }
    if (place >= gravest.size()) {
      return;
    }
    ReportRow one = gravest.get(place);
    row.put(FrontColumn.INDICATOR.index(), link(one));
    row.put(FrontColumn.GAP_SHARE.index(), gap(one));
    row.put(
        FrontColumn.STATUS.index(),
        ReportContext.text(cut(context.word(one.status()), FrontColumn.STATUS))
            .styled(StyleName.of(one.status()).text()));
    row.put(
        FrontColumn.CAUSE.index(),
        ReportContext.text(cut(context.telling().told(one), FrontColumn.CAUSE)));
  }

  /** What {@code Poikkeamat} has in the row of the deviation. */
  private CellContent gap(ReportRow one) {
    CellContent.Value shown =
        Gap.shareOfTarget(one)
            .map(share -> CellContent.number(share))
            .orElseGet(() -> ReportContext.text(ReportContext.NOTHING));
    return context
        .deviationRow(one)
        .map(row -> new CellAddress(row, DeviationColumn.GAP_SHARE.index()))
        .map(cell -> CellContent.formula(context.place(ReportSheet.DEVIATIONS, cell), shown))
        .orElse(shown);
  }

  /** Leads to the row of {@code Poikkeamat} where the whole cause stands. */
  private CellContent link(ReportRow one) {
    String name = cut(ReportContext.name(one.indicator()), FrontColumn.INDICATOR);
    return context
        .deviationRow(one)
        .map(
            row ->
                (CellContent)
                    CellContent.link(
                        name,
                        context.place(
                            ReportSheet.DEVIATIONS,
                            new CellAddress(row, DeviationColumn.ID.index()))))
        .orElseGet(() -> ReportContext.text(name));
  }

  private static String cut(String text, FrontColumn column) {
    return OneLine.of(text, column.width() - 0.5);
  }

  /** Puts a sector into a row; gives the name that stands there. */
  private String sector(RowContent.Builder row, int place) {
    if (place < ranking.shown().size()) {
      SectorStanding one = ranking.shown().get(place);
      String name = one.sector().name();
      row.put(
          FrontColumn.SECTOR.index(),
          context
              .firstInData(its -> its.indicator().sector().equals(one.sector().code()))
              .map(there -> (CellContent) CellContent.link(name, there))
              .orElseGet(() -> ReportContext.text(name)));
      counts(row, one.counts(), one.sector().code());
      return name;
    }
    for (FrontColumn column : FrontColumn.ofSectors()) {
      row.put(column.index(), CellContent.blank());
    }
    if (place > ranking.shown().size() || ranking.others() == 0) {
      return "";
    }
    return others(row, place);
  }

  private void counts(RowContent.Builder row, StatusCounts counts, String sector) {
    for (StatusGroup group : StatusGroup.values()) {
      CellContent figure = CellContent.cached(CellContent.number(counts.of(group)));
      row.put(
          FrontColumn.of(group).index(),
          counts.of(group) == 0
              ? figure
              : context
                  .firstInData(
                      its ->
                          its.asked()
                              && its.indicator().sector().equals(sector)
                              && StatusGroup.of(its.status()) == group)
                  .map(
                      there ->
                          figure.leadingTo(there, context.texts().get("figure.tooltip", Map.of())))
                  .orElse(figure));
    }
  }

  /** All sectors that are not named: the totals less those above. */
  private String others(RowContent.Builder row, int place) {
    String name =
        context.texts().get("sectors.others", Map.of("count", String.valueOf(ranking.others())));
    row.put(
        FrontColumn.SECTOR.index(),
        CellContent.link(name, context.place(ReportSheet.STATISTICS, new CellAddress(0, 0))));
    int first = context.fill().rowOf(RowPattern.SUMMARY_ROW, 0);
    for (StatusGroup group : StatusGroup.values()) {
      int column = FrontColumn.of(group).index();
      String letter = CellAddress.columnName(column);
      String all = DataName.product(DataName.STATUS_GROUP.is(group.name()), DataName.ASKED.text());
      String above = letter + (first + 1) + ":" + letter + (first + place);
      row.put(
          column,
          CellContent.formula(
              all + "-SUM(" + above + ")", CellContent.number(ranking.otherCounts().of(group))));
    }
    return name;
  }
}
