package fi.koonti.quantity;

/** Reads the words of growth and decline: beside a number, and as a level of their own. */
final class ChangeWords {

  /** A level in words is a short text; in a longer one the same words tell of other things. */
  private static final int LEVEL_WORDS = 8;

  private static final int REACH = 3;

  private ChangeWords() {}

  /** The way that a word beside a number says it changed: 1 up, -1 down, 0 none. */
  static int directionBeside(TokenRow row, Quantity quantity, boolean isFollowed) {
    int at = quantity.first() - 1;
    // "kasvaa 150:een" names where it grows to; "5 %:n kasvu" is a growth all the same.
    for (int i = quantity.towards() ? REACH : 0; i < REACH; i++, at--) {
      if (direction(row, at) != 0) {
        return direction(row, at);
      }
      if (!row.isSymbol(at, '(') && !row.isWord(at, LevelWords.FILLERS)) {
        break;
      }
    }
    // "119 000, kasvu 5 %": the word belongs to the number that follows it.
    return isFollowed ? 0 : direction(row, quantity.last());
  }

  private static int direction(TokenRow row, int at) {
    if (row.isWord(at, LevelWords.MORE)) {
      return 1;
    }
    return row.isWord(at, LevelWords.LESS) ? -1 : 0;
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
            || row.isWord(at + 1, LevelWords.THAN)
                && row.number(at + 2) != null
                && !row.isTaken(at + 2);
    int direction = isBound ? 0 : direction(row, at);
    if (direction == 0) {
      return RelativeTarget.NONE;
    }
    return direction > 0 ? RelativeTarget.MORE : RelativeTarget.LESS;
  }

  private static RelativeTarget same(TokenRow row, int at) {
    int before = row.word(at - 1).equals("the") ? at - 2 : row.before(at);
    Bound bound = LevelWords.BOUNDS.getOrDefault(row.word(before), Bound.NONE);
    return switch (bound) {
      case NONE, MORE_THAN, LESS_THAN -> RelativeTarget.SAME;
      case AT_LEAST -> RelativeTarget.AT_LEAST_SAME;
      case AT_MOST -> RelativeTarget.AT_MOST_SAME;
    };
  }
}
