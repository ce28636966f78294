package fi.koonti.quantity;

import fi.koonti.quantity.Quantity.Lead;
import fi.koonti.quantity.Step.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a text's numbers are values, and which only stand beside one.
 *
 * @param all every number that says something
 * @param values the numbers that may be the value
 * @param way which way a word or sign beside a value moves it, so that it is a change and no level;
 *     or null
 * @param changes signed changes in per cent
 * @param shares parts of a whole in per cent
 */
record Roles(
    List<Quantity> all,
    List<Quantity> values,
    @Nullable Way way,
    List<BigDecimal> changes,
    List<BigDecimal> shares) {

  static Roles of(TokenRow row, List<Quantity> quantities) {
    List<Quantity> values = new ArrayList<>();
    List<BigDecimal> changes = new ArrayList<>();
    List<BigDecimal> shares = new ArrayList<>();
    Way moved = null;
    boolean allPercent = quantities.stream().allMatch(Quantity::isPercent);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Quantity previous = i == 0 ? null : quantities.get(i - 1);
      boolean isFollowed =
          i + 1 < quantities.size() && quantities.get(i + 1).first() <= quantity.last() + 1;
      Way way = ChangeWords.wayBeside(row, quantity, isFollowed);
      boolean alone = quantities.size() == 1;
      // A lone "-3,9 %" may be a loss as well as a fall, so it is a value too.
      if (quantity.isPercent() && isChange(quantity, way)) {
        changes.add(signed(quantity, way));
        if (quantity.lead() == Lead.MINUS && alone && way == null) {
          values.add(quantity);
        }
      } else if (!allPercent && isShare(row, quantity, previous)) {
        shares.add(quantity.number());
      } else {
        values.add(quantity);
        moved = moved == null ? moved(quantity, way) : moved;
      }
    }
    return new Roles(quantities, values, moved, changes, shares);
  }

  private static @Nullable Way moved(Quantity quantity, @Nullable Way way) {
    return way == null && quantity.lead() == Lead.PLUS ? Way.UP : way;
  }

  private static boolean isChange(Quantity quantity, @Nullable Way way) {
    boolean signed = quantity.lead() == Lead.PLUS || quantity.lead() == Lead.MINUS;
    return way == null ? signed : way == Way.UP || way == Way.DOWN;
  }

  private static BigDecimal signed(Quantity quantity, @Nullable Way way) {
    return way == Way.DOWN ? quantity.number().abs().negate() : quantity.number();
  }

  /** {@code 130 kpl (52 % …)}, {@code 103 000 eli 38 %}, {@code 48 % kaikista}. */
  private static boolean isShare(TokenRow row, Quantity quantity, @Nullable Quantity previous) {
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
