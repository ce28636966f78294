package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.report.Hierarchy;
import fi.koonti.report.ReportTexts;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document in the making: what was merged, and what several chapters say alike. */
final class WordContext {

  /** What is not answered has none of its own; white would leave a gap before the word. */
  private static final String NO_COLOUR = "ECEFF3";

  private final MergedReport merged;
  private final boolean published;
  private final ReportTexts telling;
  private final Texts words;
  private final Map<String, String> anchors = new HashMap<>();

  WordContext(MergedReport merged, Language language, boolean published) {
    this.merged = merged;
    this.published = published;
    this.telling = new ReportTexts(merged, language);
    this.words = Texts.of(WordContext.class, "word", language);
    merged.plan().sectors().forEach(this::nameMeasures);
  }

  MergedReport merged() {
    return merged;
  }

  /** Whether the document is for the public: then it does not speak of the returned files. */
  boolean isPublished() {
    return published;
  }

  ReportTexts telling() {
    return telling;
  }

  /** The words that only documents have. */
  Texts words() {
    return words;
  }

  /** The rows that were asked of a sector, in plan order. */
  List<ReportRow> asked(Sector sector) {
    return merged.asked().stream()
        .filter(row -> row.indicator().sector().equals(sector.code()))
        .toList();
  }

  /** Where the measure of an indicator that was asked stands in the document. */
  String anchor(Indicator indicator) {
    return anchors.get(indicator.id());
  }

  /** Where the chapter of a sector begins. */
  String anchor(Sector sector) {
    return "toimiala_" + (merged.plan().sectors().indexOf(sector) + 1);
  }

  private void nameMeasures(Sector sector) {
    Indicator above = null;
    for (ReportRow row : asked(sector)) {
      Indicator indicator = row.indicator();
      boolean begins = Hierarchy.toTell(indicator, above).contains(Hierarchy.MEASURE);
      String anchor = begins ? "toimenpide" + (anchors.size() + 1) : anchors.get(above.id());
      anchors.put(indicator.id(), anchor);
      above = indicator;
    }
  }

  /** A status as a cell shows it: its colour, then its word. */
  List<Prose> status(Status status) {
    String colour =
        Optional.ofNullable(status)
            .flatMap(merged.plan()::choice)
            .map(StatusChoice::colour)
            .orElse(NO_COLOUR);
    return List.of(
        Prose.of(
            WordStyle.CELL, Piece.square(colour), Piece.strong("\u00A0" + telling.word(status))));
  }

  /** A cell of one paragraph. */
  static List<Prose> cell(String text) {
    return List.of(Prose.of(WordStyle.CELL, text));
  }

  /** A cell with a figure. */
  static List<Prose> figure(String text) {
    return List.of(Prose.of(WordStyle.CELL_FIGURE, text));
  }
}
