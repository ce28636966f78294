package fi.koonti.quantity;

import fi.koonti.text.Digits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number is asked in: the unit of a row and the notation of its language. It reads what was
 * typed there, and brings it to its unit.
 */
public final class Measure {

  /** Nothing is known of what is asked. */
  public static final Measure ANY = new Measure(Notation.COMMA);

  private static final int OTHER_NUMBER = Character.OTHER_NUMBER;

  private static final String HOURS = "h";

  private static final Pattern MINUTES = Pattern.compile("\\d\\.[0-5]\\d(?!\\d)");

  /** What counts anything, in its short form. */
  private static final String PIECES = "kpl";

  /** Letters that two forms of one word share at least: {@code koodipaikka}, {@code -paikkaa}. */
  private static final int STEM = 4;

  private final String unit;
  private final Notation notation;

  /** The tokens of the unit; none where it has none. */
  private final TokenRow own;

  private final UnitScale scale;

  /** Whether the unit may count by some scale that is not understood: {@code € (satoja)}. */
  private final boolean isUnclear;

  private Measure(Notation notation) {
    this.unit = "";
    this.notation = notation;
    this.own = TokenRow.of("", this);
    this.scale = UnitScale.NONE;
    this.isUnclear = false;
  }

  private Measure(String unit, Notation notation) {
    this.unit = unit;
    this.notation = notation;
    this.own = TokenRow.of(unit);
    this.scale = UnitScale.of(unit);
    this.isUnclear = MoneyUnit.mayBeScaled(unit, scale);
  }

  /**
   * What a row asks for.
   *
   * @param unit as the plan writes it; empty when it has none
   */
  public static Measure of(String unit, Notation notation) {
    return unit.isBlank() ? new Measure(notation) : new Measure(unit.strip(), notation);
  }

  /** The unit as the plan writes it, or empty. */
  public String unit() {
    return unit;
  }

  public Notation notation() {
    return notation;
  }

  /** How many at once the unit counts, 1 for most. */
  public BigDecimal factor() {
    return scale.factor();
  }

  /** What was typed as the value of a cell: every character of it must be understood. */
  public Amount value(String text) {
    LevelReading reading = LevelReader.read(text, this);
    Doubt doubt = reading.doubt();
    if (doubt == Doubt.NONE && reading.candidates().size() > 1) {
      doubt = Doubt.TWO_NUMBERS;
    } else if (doubt == Doubt.NONE && reading.number() == null) {
      if (reading.change() == null && hasDigits(reading.rest())) {
        return Amount.asked(reading, Doubt.LEFT_OVER, reading.rest());
      }
      doubt = reading.change() == null ? Doubt.NO_NUMBER : Doubt.CHANGE_OR_LEVEL;
    } else if (doubt == Doubt.NONE && !reading.rest().isEmpty()) {
      return Amount.asked(reading, Doubt.LEFT_OVER, reading.rest());
    } else if (doubt == Doubt.NONE && reading.bound() != Bound.NONE) {
      doubt = Doubt.BOUND;
    }
    return amount(reading, doubt);
  }

  /**
   * What was decided as a baseline or a target: it may be told in a sentence, and a target may be a
   * limit, but what belongs to a number must be understood.
   */
  public Amount level(String text) {
    LevelReading reading = LevelReader.read(text, this);
    if (reading.doubt() != Doubt.NONE || reading.number() == null) {
      return new Amount(null, reading, reading.doubt(), "");
    }
    if (!reading.foreign().isEmpty()) {
      return Amount.asked(reading, Doubt.LEFT_OVER, reading.foreign());
    }
    // Where a plan names no unit, its levels do.
    return unit.isEmpty() && reading.bound().isLimit()
        ? new Amount(reading.number(), reading, Doubt.NONE, "")
        : amount(reading, reading.bound().isLimit() ? Doubt.NONE : Doubt.BOUND);
  }

  /** {@code 7.45} where hours are asked and a comma parts decimals: 7 h 45 min, or 7,45 h. */
  private boolean mayBeMinutes(Candidate candidate) {
    return notation == Notation.COMMA
        && HOURS.equals(ownUnit())
        && MINUTES.matcher(candidate.text()).find();
  }

  private static boolean hasDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c) || Character.getType(c) == OTHER_NUMBER) {
        return true;
      }
    }
    return false;
  }

  private Amount amount(LevelReading reading, Doubt doubt) {
    if (doubt != Doubt.NONE) {
      return Amount.asked(reading, doubt, "");
    }
    if (mayBeMinutes(reading.chosen().orElseThrow())) {
      return Amount.asked(reading, Doubt.AMBIGUOUS_SEPARATOR, "");
    }
    return in(reading.chosen().orElseThrow())
        .map(number -> new Amount(number, reading, Doubt.NONE, ""))
        .orElseGet(() -> Amount.asked(reading, Doubt.OTHER_UNIT, reading.unitSaid()));
  }

  /** A number of a text in this unit; empty when it counts something else. */
  public Optional<BigDecimal> in(Candidate candidate) {
    if (unit.isEmpty()) {
      String said = candidate.unit();
      boolean isCount = said == null || this == ANY || UnitWords.COUNTS.contains(said);
      return isCount ? Optional.of(candidate.number()) : Optional.empty();
    }
    boolean bare = candidate.unit() == null && candidate.factor().compareTo(BigDecimal.ONE) == 0;
    if (isUnclear && !bare) {
      return Optional.empty();
    }
    if (bare || candidate.unit() != null && candidate.unit().equals(ownUnit()) && isOwn()) {
      return Optional.of(candidate.number());
    }
    if (candidate.unit() == null) {
      return isShare() ? Optional.empty() : Optional.of(brought(candidate.number()));
    }
    boolean isScaled = candidate.factor().compareTo(BigDecimal.ONE) != 0;
    if (isThing() && !isScaled && candidate.unit().equals(PIECES)) {
      return Optional.of(candidate.number());
    }
    if (scale.name() == null || isShare() && isScaled) {
      return Optional.empty();
    }
    return converted(candidate.number(), candidate.unit(), scale.name()).map(this::brought);
  }

  /** Whether money may be asked for: euros, or nobody knows what. */
  boolean isOfMoney() {
    return this == ANY || "€".equals(scale.name());
  }

  /** Whether people tell the average of what is asked: a length of time, a share, a rate. */
  boolean isOfAverages() {
    return scale.name() != null
        && (isShare() || scale.name().indexOf('/') > 0 || Durations.isUnit(scale.name()));
  }

  /** Whether a number was written with this very unit, in whatever scale. */
  public boolean isUnitOf(Candidate candidate) {
    return scale.name() != null
        && candidate.unit() != null
        && areForms(candidate.unit(), scale.name());
  }

  private static Optional<BigDecimal> converted(BigDecimal number, String from, String to) {
    // "22,1 pv" where days for each person are asked only leaves out what everybody knows; 5 for
    // each thousand may as well be 5 in all.
    boolean each = to.startsWith(from + "/");
    return areForms(from, to) || each && !Digits.areIn(to)
        ? Optional.of(number)
        : Conversions.convert(number, from, to);
  }

  /** Whether things of one kind are counted, of which each is a piece: {@code koulua}. */
  private boolean isThing() {
    return own.size() == 1 && (scale.name() == null || UnitWords.THINGS.contains(scale.name()));
  }

  private BigDecimal brought(BigDecimal number) {
    return Candidate.plain(scale.brought(number));
  }

  /** Whether parts of a whole are asked for. */
  boolean isShare() {
    return UnitWords.isShare(scale.name());
  }

  /** What a reading calls the unit of this measure when it is written as the plan writes it. */
  String ownUnit() {
    return scale.name() != null ? scale.name() : unit;
  }

  /** Whether the plan's words for the unit are more than those that are known. */
  private boolean isOwn() {
    return !scale.isWhole();
  }

  /** Where the unit ends that stands at an index in the plan's own words; the index if none. */
  int endOfOwnUnit(TokenRow row, int start) {
    if (own.size() == 0) {
      return start;
    }
    int spelled = endOfSpelling(row, start);
    if (!isOwn() && !isThing()) {
      // What has a scale of its own is read with it.
      boolean isPlain = factor().compareTo(BigDecimal.ONE) == 0;
      return isPlain && isEndOfUnit(row, spelled) ? spelled : start;
    }
    if (isCutShort(row, start)) {
      return start + 2;
    }
    if (spelled > start) {
      return isEndOfUnit(row, spelled) ? spelled : start;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!isSame(own.get(i), row.get(start + i))) {
        return start;
      }
    }
    int end = start + own.size();
    return isEndOfUnit(row, end) ? end : start;
  }

  private static boolean isEndOfUnit(TokenRow row, int end) {
    boolean goesOn = row.isSymbol(end, '/') || row.isDash(end) && row.isGlued(end);
    return !goesOn && !UnitWords.PER.containsKey(row.word(end));
  }

  /** Where the very letters of the unit end, whatever spaces are among them: {@code tCO2}. */
  private int endOfSpelling(TokenRow row, int start) {
    String letters = own.letters(0, own.size());
    StringBuilder said = new StringBuilder();
    int at = start;
    while (at < row.size() && said.length() < letters.length()) {
      said.append(row.letters(at));
      at++;
    }
    return said.toString().equals(letters) ? at : start;
  }

  /** {@code opisk.} where {@code opiskelijaa} are counted. */
  private boolean isCutShort(TokenRow row, int at) {
    String said = row.word(at);
    return own.size() == 1
        && said.length() >= STEM
        && own.word(0).startsWith(said)
        && row.isSymbol(at + 1, '.')
        && row.isGlued(at + 1);
  }

  private static boolean isSame(Token one, Token other) {
    if (one instanceof Token.Word word && other instanceof Token.Word second) {
      return areForms(word.word(), second.word());
    }
    if (one instanceof Token.Symbol symbol && other instanceof Token.Symbol second) {
      return symbol.symbol() == second.symbol();
    }
    return one instanceof Token.Number number
        && other instanceof Token.Number second
        && number.value().compareTo(second.value()) == 0;
  }

  /** Whether two words are forms of one: {@code matka}, {@code matkaa}. */
  static boolean areForms(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= STEM && isEnding(one.substring(shared)) && isEnding(other.substring(shared));
  }

  private static boolean isEnding(String rest) {
    return rest.isEmpty() || LevelWords.OWN_ENDINGS.contains(rest);
  }
}
