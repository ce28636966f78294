package fi.koonti.report;

import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.Consolidation;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.template.Filling;
import fi.koonti.template.Pour;
import fi.koonti.template.PouredRow;
import fi.koonti.location.CellAddress;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Pours {@code Yhteenveto}. The mould has all figures as formulas over {@code Tiedot} and {@code
 * Palautukset}, those of periods are made here over {@code Kehitys}; all get the values that they
 * show until somebody calculates.
 */
final class SummarySheet {

  /** So many groups and more stand closer, or no page would hold them. */
  private static final int MANY = 15;

  private static final double CLOSE_POINTS = RowHeight.LINE + 1;

  private final Edition edition;
  private final Consolidation merged;
  private final Pour pour;
  private final Figures figures;

  SummarySheet(Edition edition) {
    this.edition = edition;
    this.merged = edition.merged();
    this.pour = edition.pour();
    this.figures = new Figures(edition);
  }

  void pour() {
    pour.rows(Kinds.SUMMARY_RETURNS, new KeyFigures(edition).rows());
    pour.rows(
        Kinds.SUMMARY_INDICATORS,
        List.of(
            figures.ofRows(Kinds.SUMMARY_INDICATORS, row -> true).build(),
            figures.ofGoals(Kinds.SUMMARY_GOALS, merged.goals()).build()));
    pour.rows(Kinds.SUMMARY_INDICATOR_SHARES, shares());
    pour.rows(Kinds.SUMMARY_PERIOD, periods());
    pour.rows(Kinds.SUMMARY_SECTOR, sectors());
    pour.rows(Kinds.SUMMARY_FOCUS_AREA, focusAreas());
  }

  private List<PouredRow> shares() {
    Tallies indicators = Tallies.ofRows(merged.rows());
    List<PouredRow> rows = new ArrayList<>();
    rows.add(Figures.shares(Kinds.SUMMARY_INDICATOR_SHARES, indicators));
    rows.add(
        Figures.shares(Kinds.SUMMARY_GOAL_SHARES, Tallies.ofGoals(merged.goals(), row -> true)));
    if (merged.history().latest().isPresent()) {
      Tallies before = Tallies.ofPrevious(merged.rows());
      rows.add(Figures.change(Kinds.SUMMARY_CHANGE, before, indicators));
    }
    return rows;
  }

  private List<PouredRow> periods() {
    List<ShownPeriod> shown = ShownPeriod.of(merged);
    List<PouredRow> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      rows.add(period(shown.get(i), i));
    }
    return rows;
  }

  private PouredRow period(ShownPeriod period, int place) {
    String statuses = statusesOf(place);
    Tallies tallies = period.tallies(merged.asked());
    PouredRow.Builder row =
        PouredRow.of(Kinds.SUMMARY_PERIOD)
            .height(Figures.ROW_POINTS)
            .put(SummaryColumn.NAME.index(), Edition.text(period.key()));
    String known = "SUMPRODUCT((" + statuses + "<>\"" + Edition.NOTHING + "\")";
    String asked = known + "*(" + statuses + "<>\"\"))";
    row.put(SummaryColumn.ASKED.index(), Filling.formula(asked, Filling.number(tallies.all())));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        String word = edition.word(column.status()).replace("\"", "\"\"");
        String count = "SUMPRODUCT(--(" + statuses + "=\"" + word + "\"))";
        row.put(column.index(), Filling.formula(count, Filling.number(tallies.of(column))));
      }
    }
    return row.build();
  }

  /** The cells of {@code Kehitys} that hold the statuses of a period. */
  private String statusesOf(int place) {
    String sheet = ReportSheet.DEVELOPMENT.title(edition.language());
    CellAddress heading = new CellAddress(0, DevelopmentColumn.status(place));
    String column = "$" + CellAddress.columnName(pour.cellOf(sheet, heading).column()) + "$";
    int first = pour.rowOf(Kinds.DEVELOPMENT_INDICATOR, 0) + 1;
    int last = first + Math.max(1, merged.asked().size()) - 1;
    return "'" + sheet + "'!" + column + first + ":" + column + last;
  }

  private List<PouredRow> sectors() {
    List<PouredRow> rows = new ArrayList<>();
    double height = height(merged.returns().size());
    for (SectorReturn one : merged.returns()) {
      rows.add(
          group(
              Kinds.SUMMARY_SECTOR,
              one.sector().name(),
              row -> row.indicator().sector().equals(one.sector().code()),
              merged.sectorGoals(),
              height));
    }
    return rows;
  }

  private List<PouredRow> focusAreas() {
    List<String> names = FocusAreas.of(merged.asked());
    double height = height(names.size());
    return names.stream()
        .map(
            name ->
                group(
                    Kinds.SUMMARY_FOCUS_AREA,
                    name.isEmpty() ? edition.texts().get("no-focus-area") : name,
                    row -> FocusAreas.has(name, row),
                    merged.goals(),
                    height))
        .toList();
  }

  private PouredRow group(
      String kind, String name, Predicate<ReportRow> own, Goals goals, double height) {
    PouredRow.Builder row = figures.ofRows(kind, own);
    figures.addGoals(row, goals, own);
    Filling shown = Edition.text(name);
    return row.put(
            SummaryColumn.NAME.index(),
            edition
                .firstInData(own)
                .map(place -> (Filling) Filling.link(shown.value().written(), place))
                .orElse(shown))
        .height(Math.max(height, height(name)))
        .build();
  }

  private static double height(int groups) {
    return groups < MANY ? Figures.ROW_POINTS : CLOSE_POINTS;
  }

  private static double height(String name) {
    return RowHeight.of(List.of(RowHeight.Cell.of(name, SummaryColumn.NAME.width())), 1);
  }
}
