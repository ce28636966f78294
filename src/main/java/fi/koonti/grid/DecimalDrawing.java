package fi.koonti.grid;

import fi.koonti.grid.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws the digits of {@code #,##0.00}, with what stands among them. */
final class DecimalDrawing {

  private final List<FormatToken> whole;
  private final List<FormatToken> fraction;
  private final boolean english;

  /** Whether something stands among the digits that makes another number of them. */
  private boolean parted;

  private DecimalDrawing(List<FormatToken> tokens, boolean english) {
    int point = FormatDigits.indexOf(tokens, Kind.POINT);
    this.whole = tokens.subList(0, point);
    this.fraction = tokens.subList(Math.min(tokens.size(), point + 1), tokens.size());
    this.english = english;
  }

  static DrawnDigits drawn(FormatDigits places, BigDecimal number, boolean english) {
    DecimalDrawing drawing = new DecimalDrawing(places.tokens(), english);
    BigDecimal rounded =
        number.setScale(FormatDigits.count(drawing.fraction), RoundingMode.HALF_UP);
    String plain = rounded.toPlainString();
    int point = plain.indexOf('.');
    String digits = point < 0 ? plain : plain.substring(0, point);
    String text =
        drawing.whole(digits.equals("0") ? "" : digits)
            + drawing.fraction(point < 0 ? "" : plain.substring(point + 1));
    return new DrawnDigits(text, !drawing.parted, rounded.compareTo(number) == 0);
  }

  /** From the right: each place takes a digit, the first one all that are left. */
  private String whole(String digits) {
    StringBuilder reversed = new StringBuilder();
    int first = FormatDigits.indexOf(whole, Kind.DIGIT);
    boolean grouped = isGrouped();
    int left = digits.length();
    int drawn = 0;
    for (int i = whole.size() - 1; i >= 0; i--) {
      FormatToken token = whole.get(i);
      if (token.is(Kind.LITERAL)) {
        // A blank parts thousands; elsewhere it parts the digits of a telephone.
        parted |= !token.text().isBlank() || drawn > 0 && drawn % 3 != 0;
        boolean among = left > 0 || drawn > 0;
        reversed.append(among ? new StringBuilder(token.text()).reverse() : "");
      } else if (token.is(Kind.DIGIT)) {
        int takes = i == first ? Math.max(1, left) : 1;
        for (int taken = 0; taken < takes; taken++) {
          char digit = left > 0 ? digits.charAt(--left) : pad(token);
          if (digit != 0) {
            reversed.append(grouped && drawn > 0 && drawn % 3 == 0 ? group() : "").append(digit);
            drawn++;
          }
        }
      }
    }
    return reversed.reverse().toString();
  }

  /** What stands where there is no digit; nothing for {@code #}. */
  private static char pad(FormatToken token) {
    return token.text().equals("0") ? '0' : 0;
  }

  private boolean isGrouped() {
    int first = FormatDigits.indexOf(whole, Kind.DIGIT);
    int last = whole.size();
    while (last > first && !whole.get(last - 1).is(Kind.DIGIT)) {
      last--;
    }
    return first < last
        && whole.subList(first, last).stream().anyMatch(token -> token.is(Kind.COMMA));
  }

  private String group() {
    return english ? "," : " ";
  }

  private String fraction(String digits) {
    int needed = 0;
    int at = 0;
    for (FormatToken token : fraction) {
      if (token.is(Kind.DIGIT)) {
        boolean shown = token.text().equals("0") || digits.charAt(at) != '0';
        at++;
        needed = shown ? at : needed;
      } else if (token.is(Kind.LITERAL)) {
        parted |= !token.text().isBlank();
      }
    }
    return needed == 0 ? "" : (english ? "." : ",") + digits.substring(0, needed);
  }
}
