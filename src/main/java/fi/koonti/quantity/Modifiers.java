package fi.koonti.quantity;

/**
 * What the words around a number say of it.
 *
 * @param first the index of the first token that belongs to the number
 * @param last the index after the last one
 */
record Modifiers(boolean approximate, Bound bound, int first, int last) {

  /** How many words before a number are looked at. */
  private static final int REACH = 4;

  /** Reads the words before one index and after another, between which the number stands. */
  static Modifiers read(TokenRow row, int start, int end) {
    Modifiers read = new Modifiers(false, Bound.NONE, start, end);
    for (int i = 0; i < REACH; i++) {
      Modifiers further = read.withWordBefore(row);
      if (further.first == read.first) {
        break;
      }
      read = further;
    }
    return read.bound == Bound.NONE ? read.withWordsAfter(row) : read;
  }

  private Modifiers withWordBefore(TokenRow row) {
    int at = row.before(first);
    if (row.isWord(at, LevelWords.APPROXIMATELY) || "~≈".indexOf(row.symbol(at)) >= 0) {
      return new Modifiers(true, bound, at, last);
    }
    if (bound != Bound.NONE) {
      boolean not = row.isWord(at, LevelWords.NOT);
      boolean part = row.word(at).equals("at");
      return not || part
          ? new Modifiers(approximate, not ? bound.negated() : bound, at, last)
          : this;
    }
    if (row.isSymbol(at, '=') && LevelWords.BOUND_SIGNS.containsKey(row.symbol(at - 1))) {
      return new Modifiers(approximate, orEqual(sign(row, at - 1)), at - 1, last);
    }
    int boundAt = row.isWord(at, LevelWords.THAN) ? at - 1 : at;
    Bound said = LevelWords.BOUNDS.getOrDefault(row.word(boundAt), sign(row, boundAt));
    Bound found = boundAt < at ? LevelWords.COMPARED.getOrDefault(row.word(boundAt), said) : said;
    // In "30 min 5 kpl" the minutes belong to the number before them.
    boolean isUnit = row.isNumber(boundAt - 1);
    return found == Bound.NONE || isUnit ? this : new Modifiers(approximate, found, boundAt, last);
  }

  /** {@code 5 tai enemmän}, {@code 30 pv enintään}, {@code 80+}. */
  private Modifiers withWordsAfter(TokenRow row) {
    if (row.isSymbol(last, '+') && row.isGlued(last) && !row.isNumber(last + 1)) {
      return new Modifiers(approximate, Bound.AT_LEAST, first, last + 1);
    }
    boolean or = row.isWord(last, LevelWords.OR);
    int at = or ? last + 1 : last;
    String word = row.word(at);
    Bound compared = or ? LevelWords.COMPARED.getOrDefault(word, Bound.NONE) : Bound.NONE;
    Bound found = LevelWords.BOUNDS.getOrDefault(word, compared);
    Bound side = or ? orEqual(found) : found;
    boolean clear = side == Bound.AT_LEAST || side == Bound.AT_MOST;
    return clear && !row.isNumber(row.after(at))
        ? new Modifiers(approximate, side, first, at + 1)
        : this;
  }

  private static Bound sign(TokenRow row, int at) {
    return LevelWords.BOUND_SIGNS.getOrDefault(row.symbol(at), Bound.NONE);
  }

  private static Bound orEqual(Bound bound) {
    return switch (bound) {
      case NONE -> Bound.NONE;
      case AT_LEAST, MORE_THAN, JUST_OVER -> Bound.AT_LEAST;
      case AT_MOST, LESS_THAN, JUST_UNDER -> Bound.AT_MOST;
    };
  }
}
