package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.plan.StatusChoice;
import fi.koonti.report.Deviations;
import fi.koonti.report.ReportTexts;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One document in the making: what was merged, and what several chapters say alike. */
final class WordContext {

  /** What is not answered has none of its own; white would leave a gap before the word. */
  static final String NO_COLOUR = "ECEFF3";

  private final MergedReport merged;
  private final boolean published;
  private final ReportTexts telling;
  private final Texts words;
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<String, String> goals = new HashMap<>();
  private final Set<String> toldAmongDeviations;

  /**
   * A document.
   *
   * @param withCouncil whether it begins with what the council reads, to which the annex refers
   */
  WordContext(MergedReport merged, Language language, boolean published, boolean withCouncil) {
    this.merged = merged;
    this.published = published;
    this.telling = new ReportTexts(merged, language);
    this.words = Texts.of(WordContext.class, "word", language);
    merged.returns().stream()
        .filter(SectorReturn::returned)
        .map(SectorReturn::sector)
        .forEach(this::name);
    List<ReportRow> binding = Deviations.binding(merged.rows());
    this.toldAmongDeviations =
        withCouncil
            ? binding.stream()
                .limit(DeviationChapter.ROWS)
                .filter(row -> !row.text(Field.CORRECTION).isBlank())
                .filter(row -> row.text(Field.CORRECTION).length() <= DeviationChapter.CAUSE)
                .map(row -> row.indicator().id())
                .collect(Collectors.toSet())
            : Set.of();
  }

  MergedReport merged() {
    return merged;
  }

  /** Whether the document is for the public: then it does not speak of the returned files. */
  boolean isPublished() {
    return published;
  }

  /** The fields of a type that those for whom the document is may read. */
  List<Field> told(Field.Type type) {
    return Field.of(type).stream().filter(field -> !published || field.isPublished()).toList();
  }

  ReportTexts telling() {
    return telling;
  }

  /** The words that only documents have. */
  Texts words() {
    return words;
  }

  /** The language's own rules of capitals. */
  Locale locale() {
    return Locale.forLanguageTag(words.language().tag());
  }

  /** The rows that were asked of a sector, in plan order. */
  List<ReportRow> asked(Sector sector) {
    return merged.asked().stream()
        .filter(row -> row.indicator().sector().equals(sector.code()))
        .toList();
  }

  /** Where an indicator that was asked is told of; where its sector is, when nothing is told. */
  String anchor(Indicator indicator) {
    return Optional.ofNullable(anchors.get(indicator.id()))
        .orElseGet(() -> anchor(merged.plan().sector(indicator.sector()).orElseThrow()));
  }

  /** The heading of the goal of a row. */
  String anchor(ReportRow row) {
    return goals.getOrDefault(row.indicator().id(), "");
  }

  /** Where the chapter of a sector begins. */
  String anchor(Sector sector) {
    return "toimiala_" + (merged.plan().sectors().indexOf(sector) + 1);
  }

  /** Where a row is told of: under its own name, else at the heading of its goal. */
  private void name(Sector sector) {
    for (GoalRows goal : GoalRows.of(asked(sector))) {
      String ofGoal = "tavoite" + (goals.size() + 1);
      for (ReportRow row : goal.rows()) {
        goals.put(row.indicator().id(), ofGoal);
        String own = hasTexts(row) ? "mittari" + (anchors.size() + 1) : ofGoal;
        anchors.put(row.indicator().id(), own);
      }
    }
  }

  /** Whether something was told of a row besides figures and status. */
  boolean hasTexts(ReportRow row) {
    return told(Field.Type.WORDS).stream().anyMatch(field -> !row.text(field).isBlank());
  }

  /** Whether the cause of a deviation stands whole in the chapter of deviations. */
  boolean isToldAmongDeviations(ReportRow row) {
    return toldAmongDeviations.contains(row.indicator().id());
  }

  /** A status as a cell shows it: its colour, then its word. */
  List<Prose> status(@Nullable Status status) {
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
    return List.of(Prose.of(WordStyle.CELL, ProseParagraphs.together(text)));
  }

  /** A cell with a figure. */
  static List<Prose> figure(String text) {
    return List.of(Prose.of(WordStyle.CELL_FIGURE, text));
  }
}
