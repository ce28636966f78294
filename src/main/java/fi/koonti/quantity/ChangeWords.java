package fi.koonti.quantity;

import fi.koonti.quantity.Step.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the words of growth and decline: beside a number, and as a level of their own. */
final class ChangeWords {

  /** A level in words is a short text; in a longer one the same words tell of other things. */
  private static final int LEVEL_WORDS = 8;

  private static final int REACH = 3;

  private ChangeWords() {}

  /** The way that a word beside a number says it changed, or null. */
  static @Nullable Way wayBeside(TokenRow row, Quantity quantity, boolean isFollowed) {
    int at = quantity.first() - 1;
    // "kasvaa 150:een" names where it grows to; "5 %:n kasvu" is a growth all the same.
    for (int i = quantity.towards() ? REACH : 0; i < REACH; i++, at--) {
      if (way(row, at) != null) {
        return way(row, at);
      }
      if (!row.isSymbol(at, '(') && !row.isWord(at, LevelWords.FILLERS)) {
        break;
      }
    }
    // "119 000, kasvu 5 %": the word belongs to the number that follows it.
    return isFollowed ? null : way(row, quantity.last());
  }

  private static @Nullable Way way(TokenRow row, int at) {
    if (row.isWord(at, LevelWords.MORE)) {
      return Way.UP;
    }
    if (row.isWord(at, LevelWords.LESS)) {
      return Way.DOWN;
    }
    if (row.isWord(at, LevelWords.BETTER)) {
      return Way.BETTER;
    }
    return row.isWord(at, LevelWords.WORSE) ? Way.WORSE : null;
  }

  /** The change in per cent that a text states, by a number or as {@code puolittuu}. */
  static Optional<BigDecimal> percent(TokenRow row, Roles roles) {
    if (!roles.all().isEmpty() || row.wordCount() > LEVEL_WORDS) {
      return roles.changes().size() == 1 ? Optional.of(roles.changes().get(0)) : Optional.empty();
    }
    List<BigDecimal> times = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      if (row.isWord(at, LevelWords.TIMES.keySet())) {
        times.add(LevelWords.TIMES.get(row.word(at)));
      }
    }
    return times.size() == 1
        ? Optional.of(Candidate.plain(times.get(0).subtract(BigDecimal.ONE).movePointRight(2)))
        : Optional.empty();
  }

  /** The change by a number that is no per cent, or of which nobody says up or down. */
  static Optional<Step> step(Roles roles) {
    Way way = roles.way();
    if (way == null || roles.values().size() != 1) {
      return Optional.empty();
    }
    Candidate number = roles.values().get(0).candidate();
    return Optional.of(new Step(number.number().abs(), number, way));
  }

  /** The comparison with the baseline that a short text makes. */
  static RelativeTarget level(TokenRow row) {
    RelativeTarget found = RelativeTarget.NONE;
    if (row.wordCount() > LEVEL_WORDS) {
      return found;
    }
    for (int at = 0; at < row.size(); at++) {
      RelativeTarget here = level(row, at);
      if (here != RelativeTarget.NONE && found != RelativeTarget.NONE && here != found) {
        return RelativeTarget.NONE;
      }
      found = here == RelativeTarget.NONE ? found : here;
    }
    return found;
  }

  private static RelativeTarget level(TokenRow row, int at) {
    boolean ends = !row.isWord(at + 1) || row.isWord(at + 1, LevelWords.SAME_OF);
    if (row.isWord(at, LevelWords.UNCHANGED) || row.isWord(at, LevelWords.SAME) && ends) {
      return same(row, at);
    }
    // "5 tai enemmän" and "enemmän kuin 5" are bounds of a number.
    boolean isBound =
        row.isWord(at - 1, LevelWords.OR)
            || row.isWord(at + 1, LevelWords.THAN) && row.isNumber(at + 2) && !row.isTaken(at + 2);
    Way way = isBound ? null : way(row, at);
    if (way == Way.UP) {
      return RelativeTarget.MORE;
    }
    return way == Way.DOWN ? RelativeTarget.LESS : RelativeTarget.NONE;
  }

  private static RelativeTarget same(TokenRow row, int at) {
    int before = row.word(at - 1).equals("the") ? at - 2 : row.before(at);
    Bound bound = LevelWords.BOUNDS.getOrDefault(row.word(before), Bound.NONE);
    return switch (bound) {
      case NONE, MORE_THAN, LESS_THAN, JUST_UNDER, JUST_OVER -> RelativeTarget.SAME;
      case AT_LEAST -> RelativeTarget.AT_LEAST_SAME;
      case AT_MOST -> RelativeTarget.AT_MOST_SAME;
    };
  }
}
