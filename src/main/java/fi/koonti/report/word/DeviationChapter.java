package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.report.Deviations;
import fi.koonti.report.ReportTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what is off track and binds towards the council, the gravest first: what it is, how far it
 * is off, why, what is done about it and who answers for it. What there is no room for is told in
 * the annex, and how much that is stands below the table.
 */
final class DeviationChapter {

  static final String ANCHOR = "poikkeamat";

  /** The council gets the gravest; more would not be read. */
  static final int ROWS = 12;

  /** A cause of more characters is told in the annex in full. */
  static final int CAUSE = 320;

  private final WordContext draft;

  DeviationChapter(WordContext draft) {
    this.draft = draft;
  }

  List<WordBlock> blocks() {
    List<ReportRow> binding = Deviations.binding(draft.merged().rows());
    int others = Deviations.offTrack(draft.merged().rows()) - binding.size();
    List<WordBlock> blocks = new ArrayList<>();
    String title = draft.words().get("deviations");
    blocks.add(Heading.of(1, title, ANCHOR).asSubject());
    if (binding.isEmpty()) {
      blocks.add(Prose.of(WordStyle.TEXT, draft.words().get("deviations.none")));
    } else {
      blocks.add(table(title, binding.subList(0, Math.min(ROWS, binding.size()))));
      blocks.add(Prose.of(WordStyle.NOTE, draft.words().get("deviations.order")));
    }
    more("deviations.more", binding.size() - ROWS, blocks);
    more("deviations.others", others, blocks);
    return blocks;
  }

  private void more(String key, int count, List<WordBlock> blocks) {
    if (count > 0) {
      blocks.add(
          Prose.of(WordStyle.TEXT, draft.words().get(key, Map.of("count", String.valueOf(count)))));
    }
  }

  private TableLayout table(String title, List<ReportRow> rows) {
    return new TableLayout(
        title,
        draft.words().get("deviations.alt"),
        List.of(
            TableLayout.Column.of(draft.words().get("column.indicator"), 4.0),
            TableLayout.Column.of(draft.words().get("column.target-and-outcome"), 3.3),
            TableLayout.Column.of(draft.words().get("column.status"), 2.6),
            TableLayout.Column.of(draft.words().get("column.cause"), 7.2)),
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

  private List<Prose> indicator(Indicator indicator) {
    return List.of(
        Prose.of(WordStyle.CELL, Piece.link(ReportTexts.name(indicator), draft.anchor(indicator))),
        Prose.of(WordStyle.CELL, Piece.quiet(draft.telling().sectorName(indicator.sector()))));
  }

  private List<Prose> levels(ReportRow row) {
    return List.of(
        labelled("label.target", draft.telling().target(row)),
        labelled("label.outcome", draft.telling().outcome(row)));
  }

  private List<Prose> cause(ReportRow row) {
    String cause = draft.telling().cause(row);
    String shown = cause.length() <= CAUSE ? cause : cut(cause);
    List<Prose> lines = new ArrayList<>(ProseParagraphs.cell(shown));
    if (lines.isEmpty()) {
      lines.add(Prose.of(WordStyle.CELL, draft.words().get("deviations.no-cause")));
    }
    if (!row.indicator().responsible().isEmpty()) {
      lines.add(labelled("label.responsible", row.indicator().responsible()));
    }
    return lines;
  }

  private static String cut(String cause) {
    int end = cause.lastIndexOf(' ', CAUSE);
    return cause.substring(0, end < CAUSE / 2 ? CAUSE : end).strip() + " …";
  }

  private Prose labelled(String key, String text) {
    return Prose.of(
        WordStyle.CELL,
        Piece.quiet(draft.words().get(key) + " "),
        Piece.plain(ProseParagraphs.together(text)));
  }
}
