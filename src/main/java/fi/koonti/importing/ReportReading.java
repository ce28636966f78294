package fi.koonti.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lines of a report, as blocks or as tables. Where measures have labels of their own,
 * tables outside of them are summaries; each sheet of a workbook is told by itself.
 */
final class ReportReading {

  private final List<ReportLine> lines;
  private final Labels labels;
  private final Draft draft;

  ReportReading(List<ReportLine> lines, Labels labels, Draft draft) {
    this.lines = TurnedTables.in(lines, labels);
    this.labels = labels;
    this.draft = draft;
  }

  void read() {
    boolean anyBlocks = false;
    List<List<ReportLine>> units = units();
    for (List<ReportLine> unit : units) {
      anyBlocks |= haveBlocks(unit);
    }
    for (List<ReportLine> unit : units) {
      if (haveBlocks(unit)) {
        blocks(unit);
      } else if (!anyBlocks || isSheet(unit)) {
        tables(unit);
      } else {
        unit.forEach(line -> draft.leftOver(line.filled()));
      }
    }
  }

  private static boolean isSheet(List<ReportLine> unit) {
    return !unit.isEmpty() && unit.get(0).isInTable();
  }

  /** Each sheet of a workbook by itself; all of a document together. */
  private List<List<ReportLine>> units() {
    List<List<ReportLine>> units = new ArrayList<>();
    boolean workbook = lines.stream().allMatch(ReportReading::isOfSheet);
    String group = null;
    for (ReportLine line : lines) {
      if (units.isEmpty() || workbook && !line.group().equals(group)) {
        units.add(new ArrayList<>());
        group = line.group();
      }
      units.get(units.size() - 1).add(line);
    }
    return units;
  }

  private static boolean isOfSheet(ReportLine line) {
    return line.isInTable() && line.filled().get(0).snippet().where().indexOf('!') > 0;
  }

  /** Whether measures, or indicators where no table has headings, have labels in front of them. */
  private boolean haveBlocks(List<ReportLine> unit) {
    List<ReportLine> rows =
        unit.stream().filter(line -> TableHead.of(line, labels, new Draft()).isEmpty()).toList();
    return rows.stream().anyMatch(line -> names(line, Label.MEASURE))
        || rows.size() == unit.size()
            && rows.stream().anyMatch(line -> names(line, Label.INDICATOR));
  }

  /** Whether a label has its text behind it, in its cell or in the next, or in the next line. */
  private boolean names(ReportLine line, Label label) {
    List<ReportLine.Piece> pieces = line.filled();
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Labels.Lead> lead =
          labels
              .lead(pieces.get(i).snippet(), line.heading() > 0)
              .filter(found -> found.label() == label);
      boolean text =
          lead.isPresent()
              && (!lead.get().rest().isEmpty()
                  || i == 0 && (pieces.size() > 1 || !line.isInTable()));
      if (text) {
        return true;
      }
    }
    return false;
  }

  private void blocks(List<ReportLine> unit) {
    BlockReading blocks = new BlockReading(unit, labels, draft);
    String summary = null;
    Map<String, List<ReportLine.Piece>> summaries = new LinkedHashMap<>();
    for (int i = 0; i < unit.size(); i++) {
      ReportLine line = unit.get(i);
      boolean head = TableHead.of(line, labels, new Draft()).isPresent();
      summary = head && !blocks.isInBlock() && line.isInTable() ? line.group() : summary;
      if (line.isInTable() && line.group().equals(summary)) {
        summaries.computeIfAbsent(summary, one -> new ArrayList<>()).addAll(line.filled());
      } else {
        blocks.read(i, line);
      }
    }
    blocks.end();
    summaries.values().forEach(draft::leftOver);
  }

  private void tables(List<ReportLine> unit) {
    HeadedTable table = null;
    TableContext context = new TableContext(labels, draft);
    int before = draft.rows().size();
    Contents contents = new Contents(unit);
    for (ReportLine line : unit) {
      if (contents.has(line)) {
        line.filled().forEach(piece -> draft.label(piece.snippet()));
        continue;
      }
      Optional<TableHead> head = TableHead.of(line, labels, draft);
      boolean another = head.isPresent() && table != null && table.isOver(line);
      if (table != null && another) {
        table.band().ifPresent(context::band);
      }
      if (table != null && (another || !table.has(line))) {
        table.finish();
        table = null;
      }
      if (table != null) {
        table.read(line);
      } else if (head.isPresent()) {
        table = new HeadedTable(line.group(), head.get(), context, labels, draft);
      } else {
        context.read(line);
      }
    }
    if (table != null) {
      table.finish();
    }
    context.end();
    sheetAsSector(unit, before);
  }

  /** A sheet for each sector bears its name. */
  private void sheetAsSector(List<ReportLine> unit, int before) {
    if (unit.isEmpty() || !isOfSheet(unit.get(0))) {
      return;
    }
    String name = unit.get(0).group();
    List<DraftRow> without =
        draft.rows().subList(before, draft.rows().size()).stream()
            .filter(row -> !row.has(Label.SECTOR))
            .toList();
    boolean ordinary =
        name.matches("(?i)(?:taul|taulukko|sheet|blad|tavoitteet|mål|goals)\\s*\\d*");
    if (without.isEmpty() || ordinary) {
      return;
    }
    without.forEach(row -> row.put(Label.SECTOR, new Said(name, List.of())));
    if (!SectorNames.isName(name)) {
      draft.ask(List.copyOf(without), Label.SECTOR, name, List.of());
    }
  }
}
