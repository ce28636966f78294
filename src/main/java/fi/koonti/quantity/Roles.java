package fi.koonti.quantity;

import fi.koonti.quantity.Quantity.Lead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of a text's numbers are values, and which only stand beside one.
 *
 * @param values the numbers that may be the value
 * @param moved whether a word or sign beside the only value makes it a change, not a level
 * @param changes signed changes in per cent
 * @param shares parts of a whole in per cent
 */
record Roles(
    List<Quantity> values, boolean moved, List<BigDecimal> changes, List<BigDecimal> shares) {

  static Roles of(TokenRow row, List<Quantity> quantities) {
    List<Quantity> values = new ArrayList<>();
    List<BigDecimal> changes = new ArrayList<>();
    List<BigDecimal> shares = new ArrayList<>();
    boolean moved = false;
    boolean allPercent = quantities.stream().allMatch(Quantity::isPercent);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Quantity previous = i == 0 ? null : quantities.get(i - 1);
      boolean isFollowed =
          i + 1 < quantities.size() && quantities.get(i + 1).first() <= quantity.last() + 1;
      int direction = ChangeWords.directionBeside(row, quantity, isFollowed);
      boolean alone = quantities.size() == 1;
      // A lone "-3,9 %" may be a loss as well as a fall, so it is a value too.
      if (quantity.isPercent() && isChange(quantity, direction)) {
        changes.add(signed(quantity, direction));
        if (quantity.lead() == Lead.MINUS && alone && direction == 0) {
          values.add(quantity);
        }
      } else if (!allPercent && isShare(row, quantity, previous)) {
        shares.add(quantity.number());
      } else {
        values.add(quantity);
        moved |= direction != 0 || quantity.lead() == Lead.PLUS;
      }
    }
    return new Roles(values, moved, changes, shares);
  }

  private static boolean isChange(Quantity quantity, int direction) {
    return quantity.lead() == Lead.PLUS || quantity.lead() == Lead.MINUS || direction != 0;
  }

  private static BigDecimal signed(Quantity quantity, int direction) {
    return direction < 0 ? quantity.number().abs().negate() : quantity.number();
  }

  /** {@code 130 kpl (52 % …)}, {@code 103 000 eli 38 %}, {@code 48 % kaikista}. */
  private static boolean isShare(TokenRow row, Quantity quantity, Quantity previous) {
    if (!quantity.isPercent() || quantity.lead() != Lead.NOTHING) {
      return false;
    }
    return previous != null && isBracketBetween(row, previous.last(), quantity.first())
        || row.isWord(quantity.first() - 1, LevelWords.THAT_IS)
        || row.isWord(quantity.last(), LevelWords.SHARE_OF);
  }

  /** Whether a bracket opens between two numbers and is still open at the second. */
  private static boolean isBracketBetween(TokenRow row, int from, int to) {
    boolean open = false;
    for (int at = from; at < to; at++) {
      open = row.isSymbol(at, '(') || open && !row.isSymbol(at, ')');
    }
    return open;
  }
}
