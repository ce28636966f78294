package fi.koonti.report.word;

import fi.koonti.layout.StatusGroup;
import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.report.FocusAreas;
import fi.koonti.report.SectorStanding;
import fi.koonti.report.StatusCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes how the indicators of each sector and of each focus area stand, in the four groups of the
 * front page; each row adds up to what was asked.
 */
final class StandingTables {

  /** As on the front page: the worst ones, and all others in a row. */
  private static final int SECTORS = 8;

  private final WordContext draft;

  StandingTables(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<ReportRow> asked = draft.merged().asked();
    SectorStanding.Ranking ranking = SectorStanding.ranked(draft.merged(), SECTORS);
    Map<String, StatusCounts> bars = new LinkedHashMap<>();
    for (SectorStanding one : ranking.shown()) {
      bars.put(one.sector().name(), one.counts());
    }
    if (ranking.others() > 0) {
      String others =
          draft
              .telling()
              .texts()
              .get("sectors.others", Map.of("count", String.valueOf(ranking.others())));
      bars.put(others, ranking.otherCounts());
    }
    List<List<List<Prose>>> sectors = new ArrayList<>();
    bars.forEach((name, counts) -> sectors.add(row(name, counts)));
    List<List<List<Prose>>> areas = new ArrayList<>();
    for (String name : FocusAreas.of(asked)) {
      String shown = name.isEmpty() ? draft.telling().texts().get("no-focus-area") : name;
      List<ReportRow> its = asked.stream().filter(one -> FocusAreas.has(name, one)).toList();
      areas.add(row(shown, StatusCounts.ofRows(its)));
    }
    List<WordBlock> blocks = new ArrayList<>();
    List<WordBlock> ofSectors = table("summary.sectors", "column.sector", sectors);
    blocks.add(ofSectors.get(0));
    blocks.add(SectorChart.of(draft, bars));
    blocks.addAll(ofSectors.subList(1, ofSectors.size()));
    blocks.addAll(table("summary.focus-areas", "column.focus-area", areas));
    return blocks;
  }

  private List<WordBlock> table(String key, String first, List<List<List<Prose>>> rows) {
    String title = draft.words().get(key);
    List<TableLayout.Column> columns = new ArrayList<>();
    columns.add(TableLayout.Column.of(draft.words().get(first), 5));
    columns.add(TableLayout.Column.ofFigures(draft.words().get("column.asked"), 1.8));
    for (StatusGroup group : StatusGroup.values()) {
      String heading = draft.words().get("group." + group.name());
      columns.add(TableLayout.Column.ofFigures(heading, 2.3));
    }
    return List.of(
        Prose.of(WordStyle.CAPTION, title),
        new TableLayout(title, draft.words().get(key + ".alt"), columns, rows));
  }

  private static List<List<Prose>> row(String name, StatusCounts counts) {
    List<List<Prose>> cells = new ArrayList<>();
    cells.add(WordContext.cell(name));
    cells.add(WordContext.figure(String.valueOf(counts.all())));
    for (StatusGroup group : StatusGroup.values()) {
      cells.add(WordContext.figure(String.valueOf(counts.of(group))));
    }
    return cells;
  }
}
