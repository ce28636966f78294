package fi.koonti.quantity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What of a text no reading has used. A typed value is used up to its last character; a level may
 * be told in a sentence, but nothing of it may change its number unseen.
 */
final class Leftover {

  /** What stands in sentences and says nothing of a number. */
  private static final String PUNCTUATION =
      ".,;:!()[]\"'/§&·•→\u201C\u201D\u2019\u00BB\u00AB\u2026";

  /** Letters of "ca"; an "n" alone may be anything. */
  private static final int SHORTEST = 2;

  /** So many words of time may stand between one and its time. */
  private static final int REACH = 3;

  private final TokenRow row;
  private final boolean[] used;
  private final boolean[] value;
  private final boolean[] bracketed;
  private final boolean[] rates;
  private final BitSet minor = new BitSet();
  private boolean approximate;

  Leftover(TokenRow row, Periods periods, Roles roles) {
    this.row = row;
    this.used = new boolean[row.size()];
    this.value = new boolean[row.size()];
    roles.all().forEach(quantity -> mark(used, quantity.first(), quantity.last()));
    roles.values().forEach(quantity -> mark(value, quantity.first(), quantity.last()));
    for (int at = 0; at < row.size(); at++) {
      used[at] |= row.isTaken(at) && !isLooseYear(at, periods) && !mayBeDay(at);
    }
    useUnitBefore();
    this.bracketed = Brackets.remarks(row, value);
    this.rates = Rates.of(row, value);
    Asides.use(row, value, used);
    roles.all().forEach(this::leaveSecond);
  }

  /**
   * {@code 85 + 3 %} and, where a share is asked, {@code 34 (85 %)}: of a typed value nobody knows
   * whether the second number is in the first. {@code N 85 %} is of women in Finnish tables.
   */
  private void leaveSecond(Quantity quantity) {
    int first = quantity.first();
    boolean isMinor = quantity.isPercent() && !value[first];
    boolean loose = quantity.lead().isSign() && !bracketed[first];
    boolean share = !quantity.lead().isSign() && "%".equals(row.asked().ownUnit());
    if (isMinor && (loose || share)) {
      Arrays.fill(used, first, quantity.last(), false);
      Arrays.fill(value, first, quantity.last(), false);
      minor.set(first, quantity.last());
    }
    if (row.word(first).equals("n") && row.text().charAt(row.get(first).start()) == 'N') {
      minor.set(first, row.isSymbol(first + 1, '.') ? first : first + 1);
    }
  }

  /** What a value leaves over; empty when every character of it is used. */
  String ofValue() {
    return row.said(this::isForeignToValue);
  }

  /** What a level leaves over that belongs to numbers; empty when nothing does. */
  String ofLevel() {
    return row.said(this::isForeignToLevel);
  }

  /** The words of a level that no reading has understood, in their order. */
  List<String> unread() {
    return StrangeWords.in(row, at -> used[at] || row.isTaken(at) || isAskedUnit(at));
  }

  /** The words of a remark in brackets of which nobody knows what they make of the value. */
  String ofRemark() {
    return row.said(at -> bracketed[at] && !used[at] && row.isWord(at) && !isFamiliar(at));
  }

  private boolean isFamiliar(int at) {
    return Remarks.isFamiliar(row.word(at))
        || isSaid(at)
        || isTime(at)
        || isBesideTime(at)
        || row.isWord(at, LevelWords.APPROXIMATELY) && row.word(at).length() >= SHORTEST
        || isAskedUnit(at)
        || row.isWord(at, LevelWords.MORE)
        || row.isWord(at, LevelWords.LESS);
  }

  /** Whether a word beside or behind the number makes it "about": {@code 12 (arvio)}. */
  boolean isApproximate() {
    return approximate;
  }

  private static void mark(boolean[] marks, int from, int to) {
    for (int at = from; at < to; at++) {
      marks[at] = true;
    }
  }

  /** A year that nothing marks as one may be a second number: {@code 12, 2025}. */
  private boolean isLooseYear(int at, Periods periods) {
    return periods.bareYears().contains(at)
        && !row.isSymbol(at + 1, ':')
        && !row.isSymbol(at + 1, '=')
        && !(row.isSymbol(at - 1, '(') && row.isSymbol(at + 1, ')'));
  }

  /** A month right beside a number that has no unit: {@code 12 kesäkuuta} is a day. */
  private boolean mayBeDay(int at) {
    boolean month = TimeWords.isWholeMonth(row.word(at)) && !row.isDash(at - 1);
    return month && (isBareValue(at - 1) || isBareValue(at + 1));
  }

  private boolean isBareValue(int at) {
    return isValue(at) && row.isNumber(at) && !isValue(at + 1);
  }

  /** {@code kpl 12}, where pieces are asked; the sign of {@code tot.% 12} belongs to its word. */
  private void useUnitBefore() {
    for (int at = 0; at + 1 < row.size(); at++) {
      int end = row.after(at);
      boolean ofWord = row.isSymbol(at, '%') && row.isGlued(at);
      if (!used[at] && !ofWord && end < row.size() && value[end] && isAskedUnit(at)) {
        mark(used, at, end);
      }
    }
  }

  private boolean isAskedUnit(int at) {
    String said = row.isWord(at) ? row.word(at) : String.valueOf(row.symbol(at));
    String unit = UnitWords.UNITS.getOrDefault(said, said);
    return unit.equals(row.asked().ownUnit().toLowerCase(Locale.ROOT))
        || unit.equals(row.asked().ownUnit());
  }

  private boolean isForeignToValue(int at) {
    if (minor.get(at)) {
      return true;
    }
    if (used[at]) {
      String ending = row.suffix(at);
      return value[at] && !ending.isEmpty() && !LevelWords.VALUE_ENDINGS.contains(ending);
    }
    if (row.isWord(at)) {
      return !isHarmlessWord(at);
    }
    boolean spaced = !row.isGlued(at + 1);
    return switch (row.symbol(at)) {
      case '(', ')', '[', ']' -> !bracketed[at];
      case '.' -> !endsWord(at);
      case ':', '=' -> !isBeforeSign(at - 1);
      case ',', ';' -> !(spaced && at > 0 && isListed(at));
      default -> !(bracketed[at] && isAskedUnit(at));
    };
  }

  private boolean isHarmlessWord(int at) {
    // "12 (arvio)", "12 (ca)" and "12 arviolta"; a "ca" or "n" behind a number is something else,
    // and (N) are the women of Finnish tables.
    int least = bracketed[at] ? SHORTEST : SHORTEST + 1;
    if (row.isWord(at, LevelWords.APPROXIMATELY) && row.word(at).length() >= least) {
      approximate = true;
      return true;
    }
    if (isSaid(at) || isBesideTime(at)) {
      return true;
    }
    return bracketed[at] && (isAskedUnit(at) || !belongsToNumbers(at) && !isTelling(at));
  }

  /** Whether a word of a remark says that the number is another one: {@code 1200 (tavoite)}. */
  private boolean isTelling(int at) {
    boolean alone = row.isSymbol(at - 1, '(') && row.isSymbol(row.after(at), ')');
    return Remarks.tells(row.word(at)) || alone && Remarks.tellsAlone(row.word(at));
  }

  /** An abbreviation or a sentence may end in a point; after a digit it may have parted two. */
  private boolean endsWord(int at) {
    boolean last = at == row.size() - 1;
    boolean afterSign = !row.isSymbol(at - 1, '.') && !row.isNumber(at - 1);
    return row.isGlued(at) && (row.isWord(at - 1) || last && at > 0 && afterSign);
  }

  private boolean isSaid(int at) {
    return row.isWord(at, LevelWords.SAID);
  }

  /** {@code toteuma: 12}, {@code arvio: 12}, {@code kpl: 12}, {@code Q3: 12}. */
  private boolean isBeforeSign(int at) {
    boolean about = row.isWord(at, LevelWords.APPROXIMATELY) && row.word(at).length() > SHORTEST;
    return at >= 0
        && (isSaid(at) || row.isTaken(at) || about || !value[at] && used[at] && isAskedUnit(at));
  }

  private boolean isTime(int at) {
    return at >= 0 && at < row.size() && row.isTaken(at) || row.isWord(at, LevelWords.TIME);
  }

  /** A comma in a remark, or between a value and its time. */
  private boolean isListed(int at) {
    return bracketed[at] || at + 1 < row.size() && (isTime(at - 1) || isTime(at + 1));
  }

  /** {@code 31.3. mennessä}, {@code vuoden 2023 aikana}. */
  private boolean isBesideTime(int at) {
    if (!row.isWord(at, LevelWords.TIME) && !row.isWord(at, TimeWords.YEAR_WORDS)) {
      return false;
    }
    int before = at - 1;
    for (int i = 0; i < REACH && row.isWord(before, LevelWords.TIME); i++) {
      before--;
    }
    int after = row.after(at);
    for (int i = 0; i < REACH && row.isWord(after, LevelWords.TIME); i++) {
      after = row.after(after);
    }
    return before >= 0 && row.isTaken(before) || after < row.size() && row.isTaken(after);
  }

  private boolean isForeignToLevel(int at) {
    if (used[at] || row.isTaken(at)) {
      return false;
    }
    if (LevelVocabulary.multiplies(row, at) && (isValue(at - 1) || isValue(at + 1))) {
      return true;
    }
    if (row.isWord(at)) {
      return row.isWord(at, LevelWords.APPROXIMATELY)
          ? isApproximateBeside(at)
          : rates[at] || changesNumber(at) || isUnitBeside(at);
    }
    if (row.get(at) instanceof Token.Symbol symbol) {
      return rates[at] || !isAskedUnit(at) && isForeignSign(at, symbol.symbol());
    }
    return row.get(at) instanceof Token.Code;
  }

  /** An "about" that stands in a sentence says nothing yet of the number. */
  private boolean isApproximateBeside(int at) {
    approximate |= bracketed[at];
    return false;
  }

  private boolean isForeignSign(int at, char sign) {
    boolean besideDigits =
        row.isGlued(at) && row.isNumber(at - 1) || row.isGlued(at + 1) && row.isNumber(at + 1);
    if (Characters.isDash(sign) || sign == '/') {
      // "150 kpl/tammi-kesäkuussa 2023": what follows is when, not each of what.
      boolean isTime = at + 1 < row.size() && row.isTaken(at + 1);
      boolean each = row.isGlued(at) || row.isWord(at + 1);
      boolean isRate = sign == '/' && each && isValue(at - 1) && !isTime;
      return besideDigits || isRate || at == row.size() - 1;
    }
    return PUNCTUATION.indexOf(sign) < 0;
  }

  private boolean isUnitBeside(int at) {
    boolean isUnit =
        UnitWords.isUnitLike(row.word(at)) || LevelWords.BOUNDS.containsKey(row.word(at));
    return isUnit
        && !isAskedUnit(at)
        && (isValue(at + 1) || isValue(at - 1) || bracketed[at] && row.isSymbol(at - 1, '('));
  }

  private boolean isValue(int at) {
    return at >= 0 && at < row.size() && value[at];
  }

  private boolean changesNumber(int at) {
    return row.isWord(at, LevelWords.TURNS_SIGN)
        || row.isWord(at, LevelWords.DOUBTFUL)
        || row.isWord(at, LevelWords.NOT);
  }

  private boolean belongsToNumbers(int at) {
    return changesNumber(at)
        || UnitWords.isUnitLike(row.word(at))
        || LevelWords.BOUNDS.containsKey(row.word(at))
        || LevelWords.isNumberWord(row.word(at));
  }
}
