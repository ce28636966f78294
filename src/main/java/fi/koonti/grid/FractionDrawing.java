package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Draws {@code 1 1/2}. A fraction that is only near the number is another number. */
final class FractionDrawing {

  private static final int MOST_DIGITS = 4;
  private static final double SAME = 1e-9;

  private FractionDrawing() {}

  static DrawnDigits drawn(List<FormatToken> tokens, BigDecimal number) {
    int slash = FormatDigits.indexOf(tokens, Kind.SLASH);
    boolean mixed =
        tokens.subList(0, slash).stream()
            .anyMatch(token -> token.is(Kind.LITERAL) && token.text().isBlank());
    double size = number.doubleValue();
    if (size > 1e12) {
      return new DrawnDigits(number.toPlainString(), false, false);
    }
    long whole = mixed ? (long) size : 0;
    double rest = size - whole;
    long below = denominator(tokens.subList(slash + 1, tokens.size()), rest);
    long above = Math.round(rest * below);
    if (mixed && above == below) {
      whole++;
      above = 0;
    }
    boolean same = Math.abs(whole + (double) above / below - size) < SAME;
    String part = above == 0 && mixed ? "" : above + "/" + below;
    String text = whole == 0 && !part.isEmpty() ? part : (whole + " " + part).strip();
    return new DrawnDigits(text, same, same);
  }

  private static long denominator(List<FormatToken> tokens, double rest) {
    StringBuilder fixed = new StringBuilder();
    tokens.stream()
        .filter(token -> token.is(Kind.LITERAL))
        .forEach(token -> fixed.append(token.text().strip()));
    int given = PlainNumber.whole(fixed.toString(), 0);
    if (given > 0) {
      return given;
    }
    int digits = Math.max(1, Math.min(MOST_DIGITS, FormatDigits.count(tokens)));
    long best = 1;
    double nearest = Double.MAX_VALUE;
    for (long below = 1; below < Math.pow(10, digits); below++) {
      double off = Math.abs(Math.round(rest * below) / (double) below - rest);
      if (off < nearest - 1e-12) {
        best = below;
        nearest = off;
      }
    }
    return best;
  }
}
