package fi.koonti.report.word;

import fi.koonti.layout.SummaryColumn;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.report.FocusAreas;
import fi.koonti.report.StatusCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes how the indicators of each sector and of each focus area stand. A page is too narrow for
 * all statuses, so those that a reader puts together stand together; nothing is left out, so each
 * row adds up to what was asked.
 */
final class StandingTables {

  /** A column: the statuses that are counted in it; "not answered" where there are none. */
  private enum Group {
    REACHED("column.reached", Status.REACHED),
    UNDER_WAY("column.under-way", Status.ON_TRACK, Status.NOT_STARTED),
    DEVIATING("column.deviating", Status.PARTLY, Status.DELAYED, Status.NOT_REACHED),
    OTHER("column.other", Status.DROPPED, Status.NOT_ASSESSABLE),
    NOT_ANSWERED("column.not-answered");

    private final String heading;
    private final List<Status> statuses;

    Group(String heading, Status... statuses) {
      this.heading = heading;
      this.statuses = List.of(statuses);
    }

    int of(StatusCounts tallies) {
      return this == NOT_ANSWERED
          ? tallies.of(SummaryColumn.NOT_ANSWERED)
          : statuses.stream().mapToInt(status -> tallies.of(SummaryColumn.of(status))).sum();
    }
  }

  private final WordContext draft;

  StandingTables(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<ReportRow> asked = draft.merged().asked();
    List<List<List<Prose>>> sectors = new ArrayList<>();
    for (Sector sector : draft.merged().plan().sectors()) {
      if (!draft.asked(sector).isEmpty()) {
        sectors.add(row(sector.name(), asked, one -> isOf(sector, one)));
      }
    }
    List<List<List<Prose>>> areas = new ArrayList<>();
    for (String name : FocusAreas.of(asked)) {
      String shown = name.isEmpty() ? draft.telling().texts().get("no-focus-area") : name;
      areas.add(row(shown, asked, one -> FocusAreas.has(name, one)));
    }
    List<WordBlock> blocks = new ArrayList<>();
    blocks.addAll(table("summary.sectors", "column.sector", sectors));
    blocks.addAll(table("summary.focus-areas", "column.focus-area", areas));
    blocks.add(
        Prose.of(
            WordStyle.NOTE,
            draft
                .words()
                .get(
                    "summary.groups",
                    Map.of(
                        "underWay", words(Group.UNDER_WAY),
                        "deviating", words(Group.DEVIATING),
                        "other", words(Group.OTHER)))));
    return blocks;
  }

  private static boolean isOf(Sector sector, ReportRow row) {
    return row.indicator().sector().equals(sector.code());
  }

  private List<WordBlock> table(String key, String first, List<List<List<Prose>>> rows) {
    String title = draft.words().get(key);
    List<TableLayout.Column> columns = new ArrayList<>();
    columns.add(TableLayout.Column.of(draft.words().get(first), 4.2));
    columns.add(TableLayout.Column.ofFigures(draft.words().get("column.asked"), 1.7));
    for (Group group : Group.values()) {
      columns.add(TableLayout.Column.ofFigures(draft.words().get(group.heading), 2));
    }
    return List.of(
        Prose.of(WordStyle.CAPTION, title),
        new TableLayout(title, draft.words().get(key + ".alt"), columns, rows));
  }

  private static List<List<Prose>> row(
      String name, List<ReportRow> asked, Predicate<ReportRow> wanted) {
    StatusCounts tallies = StatusCounts.ofRows(asked.stream().filter(wanted).toList());
    List<List<Prose>> cells = new ArrayList<>();
    cells.add(WordContext.cell(name));
    cells.add(WordContext.figure(String.valueOf(tallies.all())));
    for (Group group : Group.values()) {
      cells.add(WordContext.figure(String.valueOf(group.of(tallies))));
    }
    return cells;
  }

  private String words(Group group) {
    return group.statuses.stream()
        .map(status -> "”" + draft.telling().word(status) + "”")
        .collect(Collectors.joining(", "));
  }
}
