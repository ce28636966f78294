package fi.koonti.report;

import fi.koonti.layout.DataColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.Consolidation;
import fi.koonti.merge.Goals;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.mould.Filling;
import fi.koonti.mould.Pour;
import fi.koonti.mould.PouredRow;
import fi.koonti.place.CellAddress;
import fi.koonti.plan.Sector;
import fi.koonti.type.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Pours {@code Yhteenveto}. The mould has all figures as formulas over {@code Tiedot} and {@code
 * Palautukset}; here they get the values that they show until somebody calculates.
 */
final class SummarySheet {

  /** What fits a line of the page before it is broken. */
  private static final int NOTE_CHARACTERS = 200;

  /**
   * Rows with some air: figures are easier to follow across, and bars beside them to tell apart.
   */
  private static final double ROW_POINTS = 20;

  private final Edition edition;
  private final Consolidation merged;
  private final Pour pour;

  SummarySheet(Edition edition) {
    this.edition = edition;
    this.merged = edition.merged();
    this.pour = edition.pour();
  }

  void pour() {
    pour.rows(Kinds.SUMMARY_RETURNS, returns());
    Tallies indicators = Tallies.ofRows(merged.rows());
    Tallies goals = Tallies.ofGoals(merged.goals(), row -> true);
    pour.rows(Kinds.SUMMARY_INDICATORS, totals(indicators, goals));
    pour.rows(
        Kinds.SUMMARY_INDICATOR_SHARES,
        List.of(
            shares(Kinds.SUMMARY_INDICATOR_SHARES, indicators),
            shares(Kinds.SUMMARY_GOAL_SHARES, goals),
            differences()));
    pour.rows(Kinds.SUMMARY_SECTOR, sectors());
    pour.rows(Kinds.SUMMARY_FOCUS_AREA, focusAreas());
  }

  private List<PouredRow> returns() {
    long returned = merged.returns().stream().filter(SectorReturn::returned).count();
    List<PouredRow> rows = new ArrayList<>();
    rows.add(
        PouredRow.of(Kinds.SUMMARY_RETURNS)
            .height(ROW_POINTS)
            .put(
                SummaryColumn.ASKED.index(),
                Filling.cached(Filling.text(returned + "/" + merged.returns().size())))
            .build());
    notes("returns.missing", one -> !one.returned(), rows);
    notes("returns.late", SectorReturn::late, rows);
    return rows;
  }

  private void notes(String key, Predicate<SectorReturn> wanted, List<PouredRow> rows) {
    List<String> names =
        merged.returns().stream().filter(wanted).map(one -> one.sector().name()).toList();
    if (names.isEmpty()) {
      return;
    }
    String count = String.valueOf(names.size());
    StringBuilder line = new StringBuilder(edition.texts().get(key, Map.of("count", count)));
    String joint = " ";
    for (String name : names) {
      if (line.length() + joint.length() + name.length() > NOTE_CHARACTERS) {
        rows.add(note(line.append(',').toString()));
        line.setLength(0);
        joint = "";
      }
      line.append(joint).append(name);
      joint = ", ";
    }
    rows.add(note(line.append('.').toString()));
  }

  private static PouredRow note(String text) {
    return PouredRow.of(Kinds.SUMMARY_NOTE)
        .put(SummaryColumn.NAME.index(), Filling.text(text))
        .build();
  }

  private List<PouredRow> totals(Tallies indicators, Tallies goals) {
    List<PouredRow> rows = new ArrayList<>();
    rows.add(counts(Kinds.SUMMARY_INDICATORS, indicators).build());
    if (merged.history().latest().isPresent()) {
      rows.add(counts(Kinds.SUMMARY_PREVIOUS, Tallies.ofPrevious(merged.rows())).build());
    }
    rows.add(counts(Kinds.SUMMARY_GOALS, goals).build());
    return rows;
  }

  private List<PouredRow> sectors() {
    List<PouredRow> rows = new ArrayList<>();
    for (SectorReturn one : merged.returns()) {
      Sector sector = one.sector();
      Filling name = Filling.link(sector.name(), firstRow(sector));
      rows.add(
          group(
              Kinds.SUMMARY_SECTOR,
              name,
              row -> row.indicator().sector().equals(sector.code()),
              merged.sectorGoals()));
    }
    return rows;
  }

  private List<PouredRow> focusAreas() {
    return FocusAreas.of(merged.asked()).stream()
        .map(
            name ->
                group(
                    Kinds.SUMMARY_FOCUS_AREA,
                    Edition.text(name.isEmpty() ? edition.texts().get("no-focus-area") : name),
                    row -> FocusAreas.has(name, row),
                    merged.goals()))
        .toList();
  }

  private PouredRow group(String kind, Filling name, Predicate<ReportRow> own, Goals goals) {
    Tallies indicators = Tallies.ofRows(merged.rows().stream().filter(own).toList());
    Tallies itsGoals = Tallies.ofGoals(goals, own);
    return counts(kind, indicators)
        .put(SummaryColumn.NAME.index(), name)
        .put(SummaryColumn.GOALS.index(), figure(itsGoals.all()))
        .put(SummaryColumn.GOALS_REACHED.index(), figure(itsGoals.of(SummaryColumn.REACHED)))
        .height(Math.max(ROW_POINTS, height(name)))
        .build();
  }

  private static double height(Filling name) {
    String text = name.value().written();
    return RowHeight.of(List.of(RowHeight.Cell.of(text, SummaryColumn.NAME.width())), 1);
  }

  private static PouredRow.Builder counts(String kind, Tallies tallies) {
    PouredRow.Builder row = PouredRow.of(kind).height(ROW_POINTS);
    row.put(SummaryColumn.ASKED.index(), figure(tallies.all()));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        row.put(column.index(), figure(tallies.of(column)));
      }
    }
    return row;
  }

  private static PouredRow shares(String kind, Tallies tallies) {
    PouredRow.Builder row = PouredRow.of(kind).height(ROW_POINTS);
    row.put(SummaryColumn.ASKED.index(), figure(tallies.all()));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        row.put(column.index(), Filling.cached(Filling.number(tallies.share(column))));
      }
    }
    return row.build();
  }

  private PouredRow differences() {
    return PouredRow.of(Kinds.SUMMARY_COMPUTED)
        .height(ROW_POINTS)
        .put(SummaryColumn.ASKED.index(), figure(Tallies.differences(merged)))
        .build();
  }

  /** Where the rows of a sector begin in {@code Tiedot}. */
  private String firstRow(Sector sector) {
    int index = 0;
    while (!merged.rows().get(index).indicator().sector().equals(sector.code())) {
      index++;
    }
    int row = pour.rowOf(Kinds.DATA_INDICATOR, index);
    CellAddress cell = new CellAddress(row, DataColumn.ID.index());
    return "'" + ReportSheet.DATA.title(edition.language()) + "'!" + cell;
  }

  private static Filling figure(int count) {
    return Filling.cached(Filling.number(count));
  }
}
