package fi.koonti.report;

import fi.koonti.finding.FindingTexts;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.ReturnColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.layout.TargetText;
import fi.koonti.location.CellAddress;
import fi.koonti.merge.GoalResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.template.CellContent;
import fi.koonti.template.TemplateFill;
import fi.koonti.text.Dates;
import fi.koonti.text.Decimals;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One workbook in the making: what was merged, the language, and what several sheets say alike. */
final class ReportContext {

  /** What stands where there is nothing; never a zero. */
  static final String NOTHING = ReportTexts.NOTHING;

  private final MergedReport merged;
  private final Language language;
  private final boolean published;
  private final ReportTexts telling;
  private final FindingTexts findings;
  private final TemplateFill fill;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, DeviationPlace> deviations = new HashMap<>();
  private final List<ReturnEntry> returns;
  private final List<ShownPeriod> periods;

  ReportContext(MergedReport merged, Language language, boolean published, TemplateFill fill) {
    this.published = published;
    this.merged = merged;
    this.language = language;
    this.fill = fill;
    this.telling = new ReportTexts(merged, language);
    this.findings = new FindingTexts(language);
    this.returns = ReturnEntry.all(merged);
    this.periods = ShownPeriod.of(merged);
    for (ReportRow row : merged.rows()) {
      places.put(row.indicator().id(), places.size());
    }
  }

  MergedReport merged() {
    return merged;
  }

  /** Whether those for whom the workbook is may read a field. */
  boolean tells(Field field) {
    return !published || field.isPublished();
  }

  Language language() {
    return language;
  }

  /** What other reports say alike. */
  ReportTexts telling() {
    return telling;
  }

  Texts texts() {
    return telling.texts();
  }

  FindingTexts findings() {
    return findings;
  }

  Numerals numerals() {
    return telling.numerals();
  }

  TemplateFill fill() {
    return fill;
  }

  /** The municipality's word for a status; null means "not answered". */
  String word(@Nullable Status status) {
    return telling.word(status);
  }

  /** The code of a status as formulas know it; null means "not answered". */
  static String code(@Nullable Status status) {
    return SummaryColumn.of(status).code();
  }

  /** The name of a sector; its code where the plan has none of that code. */
  String sectorName(String code) {
    return telling.sectorName(code);
  }

  /** What is followed; a measure that has no indicator stands for itself. */
  static String name(Indicator indicator) {
    return ReportTexts.name(indicator);
  }

  /** The id of a row. */
  static String id(ReportRow row) {
    return row.indicator().id();
  }

  /** The target of a row with its unit and its bound or direction in words. */
  String target(ReportRow row) {
    return TargetText.of(row.indicator(), language);
  }

  /** The goal that a row serves, and how many of its indicators are reached; empty without one. */
  String goal(ReportRow row) {
    String name = row.indicator().goal();
    return merged
        .goals()
        .of(row)
        .filter(goal -> !name.isEmpty())
        .map(goal -> name + " (" + rollUp(goal) + ")")
        .orElse(name);
  }

  /** {@code 3/4 mittaria toteutunut}. */
  String rollUp(GoalResult goal) {
    return telling
        .texts()
        .get(
            "roll-up",
            Map.of(
                "reached",
                String.valueOf(goal.reached()),
                "all",
                String.valueOf(goal.rows().size())));
  }

  /** An outcome as a reader wants it. */
  String outcome(ReportRow row) {
    return telling.outcome(row);
  }

  /** An outcome or a forecast with its unit; empty when there is none. */
  String written(ReportRow row, Field field) {
    return telling.written(row, field);
  }

  /** An earlier or present outcome without its unit; typed numbers and days as readers want. */
  String outcome(HistoricAnswer answer) {
    String text = answer.outcome();
    Optional<BigDecimal> typed = Decimals.plain(text);
    if (typed.isPresent() && answer.number() != null) {
      boolean share = answer.number().compareTo(typed.get()) != 0;
      return telling.numerals().of(answer.number()) + (share ? "\u00A0%" : "");
    }
    return Dates.iso(text).map(day -> telling.numerals().of(day)).orElse(text);
  }

  /** A text that leads to the row of an indicator in {@code Tiedot}. */
  CellContent linkToData(String text, String indicatorId) {
    boolean nowhere = text.isEmpty() || !places.containsKey(indicatorId);
    return nowhere ? text(text) : CellContent.link(text, placeInData(indicatorId));
  }

  /** The name of a file, leading to its row in {@code Palautukset}. */
  CellContent linkToReturn(String file) {
    for (int i = 0; i < returns.size(); i++) {
      if (returns.get(i).isOf(file)) {
        int row = fill.rowOf(RowPattern.RETURN, i);
        CellAddress cell = new CellAddress(row, ReturnColumn.FILE.index());
        return CellContent.link(file, place(ReportSheet.RETURNS, cell));
      }
    }
    return text(file);
  }

  /** Where the row of a deviation stands: so many rows below the first of a kind. */
  private record DeviationPlace(String kind, int row) {}

  /** Notes where in {@code Poikkeamat} a deviation stands. */
  void noteDeviation(ReportRow row, String kind, int place) {
    deviations.put(row.indicator().id(), new DeviationPlace(kind, place));
  }

  /** The row of a deviation in {@code Poikkeamat}, zero-based; known once that is filled. */
  Optional<Integer> deviationRow(ReportRow row) {
    return Optional.ofNullable(deviations.get(row.indicator().id()))
        .map(place -> fill.rowOf(place.kind(), place.row()));
  }

  /** Which way an indicator has gone over the periods, in words; empty when nobody can say. */
  Optional<String> trend(ReportRow row) {
    List<Trend.Told> told =
        periods.stream().map(period -> new Trend.Told(period.key(), period.of(row))).toList();
    return Trend.of(row.indicator(), told).map(way -> texts().get("trend." + way.code()));
  }

  /** The periods that are shown, from the earliest to this one. */
  List<ShownPeriod> periods() {
    return periods;
  }

  /** The rows of {@code Palautukset}. */
  List<ReturnEntry> returns() {
    return returns;
  }

  /** Where the row of an indicator stands in {@code Tiedot}. */
  String placeInData(String indicatorId) {
    int row = fill.rowOf(RowPattern.DATA_INDICATOR, places.getOrDefault(indicatorId, 0));
    return place(ReportSheet.DATA, new CellAddress(row, DataColumn.ID.index()));
  }

  /** A cell as links write it. */
  String place(ReportSheet sheet, CellAddress cell) {
    return "'" + sheet.title(language) + "'!" + cell;
  }

  /** Where the first of some rows stands in {@code Tiedot}, or empty when there is none. */
  Optional<String> firstInData(Predicate<ReportRow> wanted) {
    return firstInData(merged.rows(), wanted);
  }

  /** The same of rows that are of a group already. */
  Optional<String> firstInData(List<ReportRow> rows, Predicate<ReportRow> wanted) {
    return rows.stream().filter(wanted).findFirst().map(row -> placeInData(row.indicator().id()));
  }

  /** A text for a cell; one that no cell can hold is cut, and says so. */
  static CellContent.Value text(String text) {
    return CellContent.text(text);
  }
}
