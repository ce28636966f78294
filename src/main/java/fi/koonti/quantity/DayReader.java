package fi.koonti.quantity;

import fi.koonti.quantity.DayToken.Kind;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a text where a day is due: a day, a month, a quarter or a half of a year, as precise as it
 * was said. The grammar is closed: every word and sign is one that is understood, or the text is
 * asked.
 */
public final class DayReader {

  /** No longer text is a day with a few words around it. */
  private static final int LONGEST = 120;

  /** What is short for July in English is a feast in Swedish. */
  private static final String CHRISTMAS = "jul";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final List<DayToken> tokens;
  private final DayParts parts = new DayParts();

  private DayReader(String text) {
    this.tokens = DayLexer.tokens(DayWords.withoutPhrases(TextNormalizer.folded(text)));
  }

  /** Reads a text; one that names no year is asked about. */
  public static DayReading read(String text) {
    return read(text, OptionalInt.empty());
  }

  /** Reads a text; one that names no year is of a year that is known from elsewhere. */
  public static DayReading read(String text, int year) {
    return read(text, OptionalInt.of(year));
  }

  private static DayReading read(String text, OptionalInt year) {
    if (TextNormalizer.normal(text).isEmpty()) {
      return DayReading.NOTHING;
    }
    if (text.length() > LONGEST) {
      return DayReading.asked(DayDoubt.NO_DAY);
    }
    return new DayReader(text).reading(year);
  }

  private DayReading reading(OptionalInt year) {
    int at = 0;
    boolean understood = true;
    while (at < tokens.size()) {
      int next = take(at);
      understood &= next > at;
      at = Math.max(next, at + 1);
    }
    if (parts.isTwice()) {
      return DayReading.asked(DayDoubt.SEVERAL_DAYS);
    }
    if (parts.isUnclear()) {
      return DayReading.asked(DayDoubt.DAY_OR_MONTH);
    }
    if (!understood) {
      return DayReading.asked(tokens.size() == 1 && isDigits(0) ? DayDoubt.BARE_NUMBER : fault());
    }
    return parts.reading(year);
  }

  /** A day that no calendar has is told as that, whatever stands around it. */
  private DayDoubt fault() {
    boolean impossible =
        tokens.stream()
            .filter(token -> token.kind() == Kind.DAY)
            .anyMatch(token -> CalendarValue.day(token.a(), token.b(), token.c()).isEmpty());
    return impossible ? DayDoubt.NO_SUCH_DAY : DayDoubt.NO_DAY;
  }

  /** Takes what stands at an index; gives the index after it, or the same when it has no place. */
  private int take(int at) {
    DayToken token = tokens.get(at);
    return switch (token.kind()) {
      case DAY -> parts.day(token.a(), token.b(), token.c()) ? at + 1 : at;
      case DAY_OF_MONTH -> parts.dayOfMonth(token.b(), token.c()) ? at + 1 : at;
      case MONTH -> parts.monthOfYear(token.a(), token.b()) ? at + 1 : at;
      case QUARTER -> parts.quarter(token.a(), token.b()) ? at + 1 : at;
      case HALF -> parts.half(token.a(), token.b()) ? at + 1 : at;
      case TIME -> parts.hasDay() ? at + 1 : at;
      case UNCLEAR -> parts.unclear() ? at + 1 : at;
      case NUMBER -> number(at);
      case WORD -> word(at);
      case SYMBOL -> symbol(at);
    };
  }

  /** A year, the number of a paragraph, or a number that belongs to a word beside it. */
  private int number(int at) {
    DayToken token = tokens.get(at);
    if (isSymbol(at + 1, "§")) {
      return at + 2;
    }
    if (token.a() >= FIRST_YEAR && token.a() <= LAST_YEAR) {
      return parts.year(token.a()) ? at + 1 : at;
    }
    if (token.b() == 0 && isMonthWord(isSymbol(at - 1, ".") ? at - 2 : at - 1)) {
      parts.mayBeYear();
    }
    return parts.number(token.a()) ? at + 1 : at;
  }

  private boolean isMonthWord(int at) {
    return isKind(at, Kind.WORD)
        && DayWords.of(tokens.get(at).word())
            .filter(meaning -> meaning.role() == DayWords.Role.MONTH)
            .isPresent();
  }

  private int word(int at) {
    DayToken token = tokens.get(at);
    Optional<DayWords.Meaning> meaning = DayWords.of(token.word());
    if (meaning.isEmpty()) {
      return at;
    }
    int number = meaning.get().number();
    int next = isSymbol(at + 1, ".") ? at + 2 : at + 1;
    boolean fits =
        switch (meaning.get().role()) {
          case MONTH -> month(token.word(), number);
          case ORDINAL -> parts.number(number);
          case WEEKDAY -> parts.weekday(number);
          case QUARTER -> parts.quarter(0, 0);
          case HALF -> parts.half(0, 0);
          // "v. 2026" is a year; in "v. 3/2026" it is a week.
          case YEAR -> (token.word().length() > 1 || isYear(next)) && parts.yearWord();
          case END -> parts.end();
          case BY -> parts.by();
          case AROUND, DONE -> true;
          // "kv 2/2024" is the second meeting of the year, or February.
          case BODY -> !isKind(next, Kind.MONTH);
          case CLOCK -> false;
        };
    if (meaning.get().role() == DayWords.Role.CLOCK) {
      return clock(at);
    }
    return fits ? next : at;
  }

  private boolean month(String word, int number) {
    if (word.equals(CHRISTMAS)) {
      parts.mayBeFeast();
    }
    return parts.month(number);
  }

  /** {@code klo 12}, {@code kl. 12:30}. */
  private int clock(int at) {
    int hour = isSymbol(at + 1, ".") ? at + 2 : at + 1;
    boolean isTime = isKind(hour, Kind.TIME) || isKind(hour, Kind.NUMBER);
    if (!isTime || !parts.hasDay()) {
      return at;
    }
    boolean minutes = isSymbol(hour + 1, ".") && isKind(hour + 2, Kind.NUMBER);
    return minutes ? hour + 3 : hour + 1;
  }

  private int symbol(int at) {
    String sign = tokens.get(at).word();
    if (sign.equals("§")) {
      boolean number = isKind(at + 1, Kind.NUMBER) || isKind(at + 1, Kind.MONTH);
      return number ? at + 2 : at;
    }
    boolean last = at == tokens.size() - 1;
    boolean joins = (sign.equals("/") || sign.equals("-")) && parts.hasPart() && isYear(at + 1);
    boolean parts = sign.equals(",") && at > 0 && !last;
    return joins || parts || last && sign.equals(".") ? at + 1 : at;
  }

  private boolean isYear(int at) {
    return isKind(at, Kind.NUMBER) && tokens.get(at).a() >= FIRST_YEAR;
  }

  private boolean isDigits(int at) {
    DayToken token = tokens.get(at);
    return token.kind() == Kind.NUMBER || token.kind() == Kind.SYMBOL && token.word().equals("0");
  }

  private boolean isKind(int at, Kind kind) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private boolean isSymbol(int at, String sign) {
    return isKind(at, Kind.SYMBOL) && tokens.get(at).word().equals(sign);
  }
}
