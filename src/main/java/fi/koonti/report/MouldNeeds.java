package fi.koonti.report;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.StyleName;
import fi.koonti.mould.Mould;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
          Kinds.SUMMARY_PREVIOUS,
          Kinds.SUMMARY_GOALS,
          Kinds.SUMMARY_INDICATOR_SHARES,
          Kinds.SUMMARY_GOAL_SHARES,
          Kinds.SUMMARY_COMPUTED,
          Kinds.SUMMARY_SECTOR,
          Kinds.SUMMARY_FOCUS_AREA,
          Kinds.DEVIATION,
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
          Kinds.MACHINE_HISTORY);

  private MouldNeeds() {}

  /** The names of the pattern rows and cell styles that are not there. */
  static List<String> missing(Mould mould) {
    List<String> missing = new ArrayList<>(KINDS);
    missing.removeAll(mould.kinds());
    missing.replaceAll(kind -> "rivi." + kind);
    Arrays.stream(StyleName.values())
        .map(StyleName::text)
        .filter(style -> !mould.styles().contains(style))
        .forEach(missing::add);
    return missing;
  }
}
