package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.report.Hierarchy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was asked of a sector, in plan order. Levels of the hierarchy are headings, told when
 * they change; one that is empty is passed over and those below move up, since a heading two levels
 * below the one above it would say that something is missing.
 */
final class SectorChapter {

  private final WordContext draft;
  private final SectorReturn sector;
  private final List<WordBlock> blocks = new ArrayList<>();

  SectorChapter(WordContext draft, SectorReturn sector) {
    this.draft = draft;
    this.sector = sector;
  }

  List<WordBlock> blocks() {
    Sector its = sector.sector();
    blocks.add(Heading.of(1, its.name(), draft.anchor(its)));
    if (!sector.returned()) {
      blocks.add(Prose.of(WordStyle.TEXT, draft.words().get("sector.not-returned")));
    }
    Indicator above = null;
    List<ReportRow> measure = new ArrayList<>();
    for (ReportRow row : draft.asked(its)) {
      List<Hierarchy> told = Hierarchy.toTell(row.indicator(), above);
      if (!told.isEmpty()) {
        close(measure);
        told.forEach(level -> heading(level, row.indicator()));
      }
      measure.add(row);
      above = row.indicator();
    }
    close(measure);
    return blocks;
  }

  private void heading(Hierarchy level, Indicator indicator) {
    long above =
        EnumSet.range(Hierarchy.values()[0], level).stream()
            .filter(one -> !one.of(indicator).isEmpty())
            .count();
    boolean named = level != Hierarchy.SECTION;
    blocks.add(
        new Heading(
            (int) above + 1,
            named ? draft.telling().texts().get(level.label()) : "",
            level.of(indicator),
            level == Hierarchy.MEASURE ? draft.anchor(indicator) : anchor()));
  }

  /** Sections are named in the list of contents; what else links lead to has its own name. */
  private String anchor() {
    return draft.anchor(sector.sector()) + "_" + blocks.size();
  }

  private void close(List<ReportRow> measure) {
    if (measure.isEmpty()) {
      return;
    }
    blocks.add(new MeasureTable(draft, measure).grid());
    for (int i = 0; i < measure.size(); i++) {
      narrative(measure.get(i), measure.size() > 1 ? MeasureTable.number(draft, i) + ": " : "");
    }
    measure.clear();
  }

  private void narrative(ReportRow row, String whose) {
    text(whose, "text.narrative", row.text(Field.NARRATIVE));
    text(whose, "text.correction", row.text(Field.CORRECTION));
    text(whose, "text.evidence", row.text(Field.EVIDENCE));
    text(whose, "text.forecast", draft.telling().written(row, Field.FORECAST));
  }

  private void text(String whose, String key, String text) {
    List<Prose> paragraphs = ProseParagraphs.paragraphs(text);
    if (!paragraphs.isEmpty()) {
      String label = draft.telling().texts().get(key);
      blocks.add(Prose.of(WordStyle.LABEL, whose.isEmpty() ? label : whose + lowered(label)));
      blocks.addAll(paragraphs);
    }
  }

  private static String lowered(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
