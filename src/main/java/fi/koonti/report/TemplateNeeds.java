package fi.koonti.report;

import fi.koonti.layout.DataColumn;
import fi.koonti.layout.DevelopmentColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.location.CellAddress;
import fi.koonti.template.MissingElement;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what a template lacks that the report must have. Places for texts are never lacking: a
 * municipality may have no use for one.
 */
final class TemplateNeeds {

  private static final List<String> KINDS =
      List.of(
          RowPattern.ABOUT_GROUP,
          RowPattern.ABOUT_SHEET,
          RowPattern.SUMMARY_MESSAGE,
          RowPattern.SUMMARY_LABELS,
          RowPattern.SUMMARY_FIGURES,
          RowPattern.SUMMARY_CHANGES,
          RowPattern.SUMMARY_DETAILS,
          RowPattern.SUMMARY_DETAILS_AT_END,
          RowPattern.SUMMARY_ROW,
          RowPattern.SUMMARY_OTHERS,
          RowPattern.SUMMARY_NOTE,
          RowPattern.STATISTICS_INDICATORS,
          RowPattern.STATISTICS_GOALS,
          RowPattern.STATISTICS_INDICATOR_SHARES,
          RowPattern.STATISTICS_GOAL_SHARES,
          RowPattern.STATISTICS_CHANGE,
          RowPattern.STATISTICS_DIFFERENCES,
          RowPattern.STATISTICS_PERIOD,
          RowPattern.STATISTICS_SECTOR,
          RowPattern.STATISTICS_FOCUS_AREA,
          RowPattern.DEVIATION_BINDING,
          RowPattern.DEVIATION,
          RowPattern.NOT_ASSESSED,
          RowPattern.NOT_ANSWERED,
          RowPattern.DIFFERENCE,
          RowPattern.REPORT_SECTOR,
          RowPattern.REPORT_SECTION,
          RowPattern.REPORT_LEVEL,
          RowPattern.REPORT_MEASURE,
          RowPattern.REPORT_HEADINGS,
          RowPattern.REPORT_INDICATOR,
          RowPattern.REPORT_TEXT,
          RowPattern.DEVELOPMENT_INDICATOR,
          RowPattern.DATA_INDICATOR,
          RowPattern.RETURN,
          RowPattern.FINDINGS_OF_FILE,
          RowPattern.FINDING,
          RowPattern.LEDGER_FILE,
          RowPattern.LEDGER_TOTAL,
          RowPattern.CHANGE,
          RowPattern.MACHINE_HISTORY);

  /** The sheets that are named when links and columns are made. */
  private static final List<ReportSheet> NAMED =
      List.of(
          ReportSheet.ABOUT,
          ReportSheet.SUMMARY,
          ReportSheet.STATISTICS,
          ReportSheet.DATA,
          ReportSheet.DEVELOPMENT,
          ReportSheet.DEVIATIONS,
          ReportSheet.RETURNS,
          ReportSheet.FINDINGS,
          ReportSheet.CHANGES);

  private static final Predicate<String> IS_STATISTICS = kind -> kind.startsWith("tilastot.");

  private TemplateNeeds() {}

  /** Everything that is missing, all at once; empty when the report can be poured. */
  static List<MissingElement> missingIn(Template template, Language language) {
    List<String> styles = Arrays.stream(StyleName.values()).map(StyleName::text).toList();
    List<String> sheets = NAMED.stream().map(sheet -> sheet.title(language)).toList();
    if (isOlder(template)) {
      // What else it lacks is of no use to know.
      String sheet = template.sheetOf(RowPattern.DEVELOPMENT_INDICATOR).orElseThrow();
      return List.of(new MissingElement(MissingElement.Kind.OLDER_REPORT, sheet));
    }
    List<MissingElement> missing = new ArrayList<>(template.missing(KINDS, styles, sheets));
    if (missing.isEmpty()) {
      lastHeading(template, language).ifPresent(missing::add);
    }
    return missing;
  }

  /**
   * A template of an earlier layout has data, and nothing of the statistics that have a sheet since
   * then; or its columns of periods stand elsewhere.
   */
  private static boolean isOlder(Template template) {
    List<String> kinds = template.kinds();
    boolean report =
        kinds.contains(RowPattern.DATA_INDICATOR)
            && kinds.contains(RowPattern.DEVELOPMENT_INDICATOR);
    boolean statistics = KINDS.stream().filter(IS_STATISTICS).anyMatch(kinds::contains);
    return report && (!statistics || hasOlderPeriods(template));
  }

  /** Whether the heading of a period stands where another column is now. */
  private static boolean hasOlderPeriods(Template template) {
    String sheet = template.sheetOf(RowPattern.DEVELOPMENT_INDICATOR).orElseThrow();
    int headings = template.rowOf(RowPattern.DEVELOPMENT_INDICATOR).orElseThrow() - 1;
    List<Integer> poured = DevelopmentColumn.poured();
    Set<String> places = template.placeholders();
    return headings >= 0
        && poured.stream()
            .filter(column -> places.contains(DevelopmentColumn.place(column)))
            .map(column -> new CellAddress(headings, column))
            .anyMatch(cell -> !template.textAt(sheet, cell).orElse("").contains("{{"));
  }

  /** The data of a template of an earlier version would stand under headings of other columns. */
  private static Optional<MissingElement> lastHeading(Template template, Language language) {
    String sheet = ReportSheet.DATA.title(language);
    int headings = template.rowOf(RowPattern.DATA_INDICATOR).orElseThrow() - 1;
    CellAddress last = new CellAddress(headings, DataColumn.values().length - 1);
    return template.textAt(sheet, last).isPresent()
        ? Optional.empty()
        : Optional.of(new MissingElement(MissingElement.Kind.HEADING, "", sheet, last.toString()));
  }
}
