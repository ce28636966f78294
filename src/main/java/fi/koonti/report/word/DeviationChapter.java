package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Indicator;
import fi.koonti.report.Deviations;
import fi.koonti.report.Deviations.Group;
import fi.koonti.report.ReportTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what needs somebody's attention, the most pressing first: what it is, how far it is off,
 * why, what is done about it and who answers for it; last what was not answered.
 */
final class DeviationChapter {

  private final WordContext draft;

  DeviationChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<ReportRow> all = Deviations.of(draft.merged().rows());
    List<WordBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, draft.words().get("deviations"), "poikkeamat"));
    blocks.add(
        Prose.of(
            WordStyle.TEXT,
            draft.words().get(all.isEmpty() ? "deviations.none" : "deviations.order")));
    for (Group group : Group.values()) {
      List<ReportRow> its =
          all.stream().filter(row -> Group.of(row).orElseThrow() == group).toList();
      if (!its.isEmpty()) {
        blocks.addAll(group(group, its));
      }
    }
    return blocks;
  }

  private List<WordBlock> group(Group group, List<ReportRow> rows) {
    String title =
        draft
            .words()
            .get(
                "deviations.group",
                Map.of(
                    "group", draft.telling().texts().get("group." + group.code()),
                    "count", String.valueOf(rows.size())));
    List<WordBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(2, title, "poikkeamat_" + (group.ordinal() + 1)));
    if (group == Group.NOT_ANSWERED) {
      blocks.addAll(unanswered(title, rows));
    } else {
      blocks.add(explained(title, rows));
    }
    return blocks;
  }

  /** A sector that has returned nothing is told in a line: its chapter has all of its rows. */
  private List<WordBlock> unanswered(String title, List<ReportRow> rows) {
    List<WordBlock> blocks = new ArrayList<>();
    List<ReportRow> left = new ArrayList<>(rows);
    for (SectorReturn one : draft.merged().returns()) {
      if (!one.returned()) {
        left.removeIf(row -> row.indicator().sector().equals(one.sector().code()));
        blocks.add(
            Prose.of(
                WordStyle.TEXT,
                Piece.link(one.sector().name(), draft.anchor(one.sector())),
                Piece.plain(
                    draft
                        .words()
                        .get("deviations.nothing", Map.of("count", String.valueOf(one.asked()))))));
      }
    }
    if (!left.isEmpty()) {
      blocks.add(unansweredRows(title, left));
    }
    return blocks;
  }

  private TableLayout explained(String title, List<ReportRow> rows) {
    return new TableLayout(
        title,
        draft.words().get("deviations.alt"),
        List.of(
            TableLayout.Column.of(draft.words().get("column.indicator-and-goal"), 4.8),
            TableLayout.Column.of(draft.words().get("column.target-and-outcome"), 3.7),
            TableLayout.Column.of(draft.words().get("column.status"), 2.6),
            TableLayout.Column.of(draft.words().get("column.cause"), 6)),
        rows.stream()
            .map(
                row ->
                    List.of(
                        indicator(row.indicator()),
                        levels(row),
                        draft.status(row.status()),
                        cause(row)))
            .toList());
  }

  private TableLayout unansweredRows(String title, List<ReportRow> rows) {
    return new TableLayout(
        title,
        draft.words().get("deviations.unanswered.alt"),
        List.of(
            TableLayout.Column.of(draft.words().get("column.indicator-and-goal"), 8),
            TableLayout.Column.of(draft.words().get("column.target"), 4),
            TableLayout.Column.of(draft.words().get("column.responsible"), 4)),
        rows.stream()
            .map(ReportRow::indicator)
            .map(
                one ->
                    List.of(
                        indicator(one),
                        WordContext.cell(ReportTexts.orNothing(one.target().text())),
                        WordContext.cell(ReportTexts.orNothing(one.responsible()))))
            .toList());
  }

  private List<Prose> indicator(Indicator indicator) {
    List<Prose> lines = new ArrayList<>();
    lines.add(
        Prose.of(WordStyle.CELL, Piece.link(ReportTexts.name(indicator), draft.anchor(indicator))));
    if (!indicator.goal().isEmpty()) {
      lines.add(labelled("label.goal", indicator.goal()));
    }
    lines.add(labelled("label.sector", draft.telling().sectorName(indicator.sector())));
    return lines;
  }

  private List<Prose> levels(ReportRow row) {
    return List.of(
        labelled("label.target", ReportTexts.orNothing(row.indicator().target().text())),
        labelled("label.outcome", draft.telling().outcome(row)));
  }

  private List<Prose> cause(ReportRow row) {
    List<Prose> lines = new ArrayList<>(ProseParagraphs.cell(draft.telling().cause(row)));
    if (lines.isEmpty()) {
      lines.add(Prose.of(WordStyle.CELL, draft.words().get("deviations.no-cause")));
    }
    if (!row.indicator().responsible().isEmpty()) {
      lines.add(labelled("label.responsible", row.indicator().responsible()));
    }
    return lines;
  }

  private Prose labelled(String key, String text) {
    return Prose.of(WordStyle.CELL, Piece.quiet(draft.words().get(key) + " "), Piece.plain(text));
  }
}
