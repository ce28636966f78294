package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.report.ReportTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what was asked of a sector, in plan order: a heading for each section and each goal, one
 * table for the indicators of a goal, and below it what was told of each under its name. A sector
 * that has not returned is a line.
 */
final class SectorChapter {

  /** Told in a way of their own, before the other texts. */
  private static final Set<Field> TOLD_FIRST = EnumSet.of(Field.NARRATIVE, Field.CORRECTION);

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
      blocks.add(
          Prose.of(
              WordStyle.TEXT,
              draft
                  .words()
                  .get("sector.not-returned", Map.of("count", String.valueOf(sector.asked())))));
      return blocks;
    }
    String section = "";
    for (GoalRows goal : GoalRows.of(draft.asked(its))) {
      if (!goal.section().equals(section)) {
        section = goal.section();
        if (!section.isEmpty()) {
          blocks.add(Heading.of(2, section, draft.anchor(its) + "_" + blocks.size()));
        }
      }
      goal(goal, section.isEmpty() ? 2 : 3);
    }
    return blocks;
  }

  private void goal(GoalRows goal, int level) {
    blocks.add(
        new Heading(
            level, goal.label(draft), goal.title(), draft.anchor(goal.rows().get(0)), true));
    blocks.add(new GoalTable(draft, goal).grid());
    for (ReportRow row : goal.rows()) {
      if (draft.hasTexts(row)) {
        told(row, level + 1);
      }
    }
  }

  private void told(ReportRow row, int level) {
    Indicator indicator = row.indicator();
    blocks.add(
        new Heading(
            level, indicator.id(), ReportTexts.name(indicator), draft.anchor(indicator), false));
    blocks.addAll(ProseParagraphs.paragraphs(row.text(Field.NARRATIVE)));
    if (draft.isToldAmongDeviations(row)) {
      blocks.add(
          Prose.of(
              WordStyle.TEXT,
              Piece.strong(label("text.correction") + ": "),
              Piece.link(draft.words().get("told-above"), DeviationChapter.ANCHOR)));
    } else {
      labelled("text.correction", row.text(Field.CORRECTION));
    }
    for (Field field : draft.told(Field.Type.WORDS)) {
      if (!TOLD_FIRST.contains(field)) {
        labelled("text." + field.key(), row.text(field));
      }
    }
  }

  private String label(String key) {
    return draft.telling().texts().get(key);
  }

  /** A text whose label begins its first paragraph. */
  private void labelled(String key, String text) {
    List<Prose> paragraphs = ProseParagraphs.paragraphs(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Prose one = paragraphs.get(i);
      if (i > 0) {
        blocks.add(one);
        continue;
      }
      List<Piece> pieces = new ArrayList<>();
      pieces.add(Piece.strong(label(key) + ": "));
      pieces.addAll(one.pieces());
      blocks.add(new Prose(WordStyle.TEXT, pieces));
    }
  }
}
