package fi.koonti.report;

import fi.koonti.layout.DeviationColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.text.Numerals;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.math.BigDecimal;

/**
 * The format of a gap, in the grammar of the file: its sign, as many decimals as it has, and the
 * unit, so that the cell stays a number.
 */
final class GapFormat {

  /** A unit of more characters would not fit the format. */
  private static final int LONGEST_UNIT = 60;

  /** What a number may take of its column; one that is wider would not be seen at all. */
  private static final double ROOM = DeviationColumn.GAP.width() - 1.5;

  private static final int MOST_DECIMALS = 4;

  private GapFormat() {}

  /** {@code "+"#,##0" kpl";"−"#,##0" kpl";0" kpl"}. */
  static String of(BigDecimal gap, Indicator indicator, Texts texts) {
    int decimals = Math.min(MOST_DECIMALS, Math.max(0, gap.stripTrailingZeros().scale()));
    String number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    String unit = unit(indicator, texts);
    String digits = gap.toBigInteger().abs().toString();
    // One for each three digits, and one for the mark of decimals.
    String marks = " ".repeat((digits.length() - 1) / 3 + Math.min(1, decimals));
    String widest = "+" + digits + marks + "0".repeat(decimals) + unit;
    if (RowHeight.Cell.of(widest.replace(' ', '\u00A0'), ROOM).lines() > 1) {
      unit = "";
    }
    return "\"+\"" + number + unit + ";\"−\"" + number + unit + ";0" + unit;
  }

  /** Between shares there are points, not percents. */
  private static String unit(Indicator indicator, Texts texts) {
    boolean share = indicator.type() == IndicatorType.PERCENT || indicator.unit().equals("%");
    String unit = share ? texts.get("gap.points") : indicator.unit();
    return unit.isEmpty() || unit.length() > LONGEST_UNIT
        ? ""
        : "\"" + Numerals.joint(unit).replace(' ', '\u00A0') + unit.replace("\"", "”") + "\"";
  }
}
