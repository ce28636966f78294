package fi.koonti.report;

import fi.koonti.layout.DataColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.StyleName;
import fi.koonti.template.Lack;
import fi.koonti.template.Mould;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a mould lacks that the report must have. Places for texts are never lacking: a
 * municipality may have no use for one.
 */
final class MouldNeeds {

  private static final List<String> KINDS =
      List.of(
          Kinds.SUMMARY_RETURNS,
          Kinds.SUMMARY_NOTE,
          Kinds.SUMMARY_INDICATORS,
          Kinds.SUMMARY_ANSWERED,
          Kinds.SUMMARY_OFF_TRACK,
          Kinds.SUMMARY_REACHED,
          Kinds.SUMMARY_CHANGE,
          Kinds.SUMMARY_PERIOD,
          Kinds.SUMMARY_GOALS,
          Kinds.SUMMARY_INDICATOR_SHARES,
          Kinds.SUMMARY_GOAL_SHARES,
          Kinds.SUMMARY_COMPUTED,
          Kinds.SUMMARY_SECTOR,
          Kinds.SUMMARY_FOCUS_AREA,
          Kinds.DEVIATION,
          Kinds.NOT_ASSESSED,
          Kinds.NOT_ANSWERED,
          Kinds.DIFFERENCE,
          Kinds.REPORT_SECTOR,
          Kinds.REPORT_SECTION,
          Kinds.REPORT_LEVEL,
          Kinds.REPORT_MEASURE,
          Kinds.REPORT_HEADINGS,
          Kinds.REPORT_INDICATOR,
          Kinds.REPORT_TEXT,
          Kinds.DEVELOPMENT_INDICATOR,
          Kinds.DATA_INDICATOR,
          Kinds.RETURN,
          Kinds.FINDING,
          Kinds.LEDGER_FILE,
          Kinds.LEDGER_TOTAL,
          Kinds.CHANGE,
          Kinds.MACHINE_HISTORY);

  /** The sheets that are named when links and columns are made. */
  private static final List<ReportSheet> NAMED =
      List.of(
          ReportSheet.DATA,
          ReportSheet.DEVELOPMENT,
          ReportSheet.DEVIATIONS,
          ReportSheet.RETURNS,
          ReportSheet.CHANGES);

  private MouldNeeds() {}

  /** Everything that is missing, all at once; empty when the report can be poured. */
  static List<Lack> lacksOf(Mould mould, Language language) {
    List<String> styles = Arrays.stream(StyleName.values()).map(StyleName::text).toList();
    List<String> sheets = NAMED.stream().map(sheet -> sheet.title(language)).toList();
    List<Lack> lacks = new ArrayList<>(mould.lacks(KINDS, styles, sheets));
    if (lacks.isEmpty()) {
      lastHeading(mould, language).ifPresent(lacks::add);
    }
    return lacks;
  }

  /** The data of a template of an earlier version would stand under headings of other columns. */
  private static Optional<Lack> lastHeading(Mould mould, Language language) {
    String sheet = ReportSheet.DATA.title(language);
    int headings = mould.rowOf(Kinds.DATA_INDICATOR).orElseThrow() - 1;
    CellAddress last = new CellAddress(headings, DataColumn.values().length - 1);
    return mould.textAt(sheet, last).isPresent()
        ? Optional.empty()
        : Optional.of(new Lack(Lack.Kind.HEADING, "", sheet, last.toString()));
  }
}
