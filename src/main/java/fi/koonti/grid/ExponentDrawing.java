package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Draws {@code 1,23E+06}. */
final class ExponentDrawing {

  private ExponentDrawing() {}

  static DrawnDigits drawn(FormatDigits places, BigDecimal number, boolean english) {
    List<FormatToken> tokens = places.tokens();
    int letter = FormatDigits.indexOf(tokens, Kind.EXPONENT);
    List<FormatToken> mantissa = tokens.subList(0, letter);
    int point = FormatDigits.indexOf(mantissa, Kind.POINT);
    int step = Math.max(1, FormatDigits.count(mantissa.subList(0, point)));
    int decimals = FormatDigits.count(mantissa.subList(point, mantissa.size()));
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    exponent = Math.floorDiv(exponent, step) * step;
    BigDecimal shown = number.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
    if (shown.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
      exponent += step;
      shown = number.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
    }
    String digits = shown.toPlainString();
    String power = String.valueOf(Math.abs(exponent));
    int width = FormatDigits.count(tokens.subList(letter, tokens.size()));
    String plus = tokens.get(letter).text().endsWith("+") ? "+" : "";
    String text =
        (english ? digits : digits.replace('.', ','))
            + "E"
            + (exponent < 0 ? "-" : plus)
            + StringUtils.leftPad(power, Math.min(width, 9), '0');
    boolean exact = shown.movePointRight(exponent).compareTo(number) == 0;
    return new DrawnDigits(text, true, exact);
  }
}
