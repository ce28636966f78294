package fi.koonti.report;

import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The first lines of the front page: who has returned, how much is answered, how much is off track,
 * how many goals are reached, where told and computed differ; each with a way to what is behind it.
 */
final class KeyFigures {

  /** What fits a line of the page before it is broken. */
  private static final int NOTE_CHARACTERS = 150;

  private final ReportContext context;
  private final MergedReport merged;
  private final List<RowContent> rows = new ArrayList<>();

  KeyFigures(ReportContext context) {
    this.context = context;
    this.merged = context.merged();
  }

  List<RowContent> rows() {
    StatusCounts indicators = StatusCounts.ofRows(merged.rows());
    StatusCounts goals = StatusCounts.ofGoals(merged.goals(), row -> true);
    long returned = merged.returns().stream().filter(SectorReturn::returned).count();
    line(RowPattern.SUMMARY_RETURNS, (int) returned, merged.returns().size(), CellContent.blank());
    notes("returns.missing", one -> !one.returned());
    notes("returns.late", SectorReturn::late);
    int answered = indicators.all() - indicators.of(SummaryColumn.NOT_ANSWERED);
    line(
        RowPattern.SUMMARY_ANSWERED,
        answered,
        indicators.all(),
        go("key.answered", ReportSheet.RETURNS));
    line(
        RowPattern.SUMMARY_OFF_TRACK,
        indicators.deviations(),
        indicators.all(),
        go("key.off-track", ReportSheet.DEVIATIONS));
    line(
        RowPattern.SUMMARY_REACHED,
        goals.of(SummaryColumn.REACHED),
        goals.all(),
        ReportContext.text(context.texts().get("key.reached")));
    line(
        RowPattern.SUMMARY_COMPUTED,
        Differences.of(merged.rows()).size(),
        Differences.comparable(merged.rows()),
        differences());
    return rows;
  }

  private void line(String kind, int part, int all, CellContent note) {
    rows.add(
        RowContent.of(kind)
            .height(ReportFigures.ROW_POINTS)
            .put(
                SummaryColumn.ASKED.index(), CellContent.cached(CellContent.text(part + "/" + all)))
            .put(SummaryColumn.REACHED.index(), note)
            .build());
  }

  private CellContent go(String key, ReportSheet sheet) {
    String text = context.texts().get(key, Map.of("sheet", sheet.title(context.language())));
    return CellContent.link(text, context.place(sheet, new CellAddress(0, 0)));
  }

  private CellContent differences() {
    String sheet = ReportSheet.DEVIATIONS.title(context.language());
    String text = context.texts().get("key.computed", Map.of("sheet", sheet));
    int row = context.fill().rowOf(RowPattern.DIFFERENCE, 0);
    return CellContent.link(text, context.place(ReportSheet.DEVIATIONS, new CellAddress(row, 0)));
  }

  private void notes(String key, Predicate<SectorReturn> wanted) {
    List<String> names =
        merged.returns().stream().filter(wanted).map(one -> one.sector().name()).toList();
    if (names.isEmpty()) {
      return;
    }
    String count = String.valueOf(names.size());
    StringBuilder line = new StringBuilder(context.texts().get(key, Map.of("count", count)));
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

  private static RowContent note(String text) {
    return RowContent.of(RowPattern.SUMMARY_NOTE)
        .put(SummaryColumn.NAME.index(), CellContent.text(text))
        .build();
  }
}
