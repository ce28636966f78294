package fi.koonti.quantity;

import fi.koonti.quantity.Quantity.Lead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the text of a baseline, a target or an outcome as a careful person would: what is certain
 * is read, what is doubtful is named, nothing is guessed. Any text gives a reading.
 */
public final class LevelReader {

  /** Above this many words a lone number without a unit may be about anything. */
  private static final int PROSE_WORDS = 10;

  private static final LevelReading NOTHING = new LevelReader("", Measure.ANY).reading();

  private final String text;
  private final TokenRow row;
  private final Leftover leftover;
  private final Periods periods;
  private final List<Quantity> quantities;
  private final Roles roles;

  private LevelReader(String text, Measure asked) {
    this.text = text;
    this.row = TokenRow.of(text, asked);
    this.periods = PeriodReader.read(row);
    this.quantities = QuantityReader.read(row);
    this.roles = Roles.of(row, quantities);
    this.leftover = new Leftover(row, periods, roles);
  }

  /** Reads a text as Finnish has it; an empty one has no number and no doubt. */
  public static LevelReading read(String text) {
    return read(text, Measure.ANY);
  }

  /** Reads a text that may speak of what is asked. */
  public static LevelReading read(String text, Measure asked) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    return BareNumber.is(text) ? BareNumber.read(text) : readFully(text, asked);
  }

  /** Reads a text word by word, also one that needs no such care. */
  static LevelReading readFully(String text, Measure asked) {
    return new LevelReader(text, asked).reading();
  }

  /**
   * Whether a text says a number of a unit in a word, {@code yhdeksän prosenttia}: somebody should
   * read it, for it is not understood.
   *
   * @param unit in its short form, as readings have it
   */
  public static boolean hasNumberWord(String text, String unit) {
    TokenRow row = TokenRow.of(text);
    for (int at = 0; at < row.size(); at++) {
      if (LevelWords.isNumberWord(row.word(at))
          && unit.equals(UnitReader.read(row, at + 1).name())) {
        return true;
      }
    }
    return false;
  }

  private LevelReading reading() {
    List<YearValue> history = Histories.read(row, periods, roles.values());
    Doubt doubt = history.isEmpty() ? doubt() : Doubt.NONE;
    Optional<Candidate> chosen = history.isEmpty() ? chosen(doubt) : Optional.of(latest(history));
    Optional<MonthSpan> period =
        history.isEmpty()
            ? periods.period()
            : Optional.of(MonthSpan.ofYear(history.get(history.size() - 1).year()));
    String rest = leftover.ofValue();
    String foreign = leftover.ofLevel();
    return new LevelReading(
        text,
        chosen.map(Candidate::number).orElse(null),
        chosen.map(Candidate::unit).or(this::commonUnit).orElse(null),
        chosen.filter(one -> one.approximate() || leftover.isApproximate()).isPresent(),
        chosen.map(Candidate::bound).orElse(Bound.NONE),
        ChangeWords.percent(row, roles).orElse(null),
        ChangeWords.step(roles).orElse(null),
        periods.references().stream().map(periods.years()::get).findFirst().orElse(null),
        ChangeWords.level(row),
        only(roles.shares()).orElse(null),
        period.orElse(null),
        periods.dates(),
        periods.days(),
        history,
        candidates(doubt),
        rest,
        foreign,
        leftover.ofRemark(),
        leftover.unread(),
        doubt);
  }

  private Doubt doubt() {
    List<Quantity> values = roles.values();
    if (roles.all().stream().anyMatch(this::isAmbiguous)) {
      return Doubt.AMBIGUOUS_SEPARATOR;
    }
    if (hasLead(values, Lead.MINUS_OR_NOT)) {
      return Doubt.AMBIGUOUS_SIGN;
    }
    if (hasLead(values, Lead.RANGE)) {
      return Doubt.RANGE;
    }
    if (values.size() > 1 && hasLead(values.subList(1, values.size()), Lead.PLUS)) {
      return Doubt.SUM;
    }
    if (periods.fraction()) {
      return Doubt.FRACTION;
    }
    if (values.isEmpty()) {
      return doubtWithoutValue();
    }
    Candidate first = values.get(0).candidate();
    if (!values.stream().allMatch(value -> value.candidate().agreesWith(first))) {
      return Doubt.TWO_NUMBERS;
    }
    // "kasvaa 5 % ja 10 kpl": what follows a change may be another one.
    if (!roles.changes().isEmpty() && !roles.all().get(0).equals(values.get(0))) {
      return Doubt.TWO_NUMBERS;
    }
    if (hasLead(values, Lead.EITHER_SIGN)) {
      return Doubt.AMBIGUOUS_SIGN;
    }
    if (roles.way() != null) {
      return Doubt.CHANGE_OR_LEVEL;
    }
    return commonUnit().isEmpty() && row.wordCount() > PROSE_WORDS ? Doubt.IN_PROSE : Doubt.NONE;
  }

  private static boolean hasLead(List<Quantity> values, Lead lead) {
    for (Quantity value : values) {
      if (value.lead() == lead) {
        return true;
      }
    }
    return false;
  }

  /** A share beside a value is none that counts. */
  private boolean isAmbiguous(Quantity quantity) {
    return quantity.isAmbiguous() && !roles.shares().contains(quantity.number());
  }

  private Doubt doubtWithoutValue() {
    if (isBareYear()) {
      return Doubt.YEAR_OR_NUMBER;
    }
    // "Luku on 12.5." is a day, or a number at the end of a sentence.
    if (periods.spans().isEmpty() && row.get(row.size() - 1) instanceof Token.DayMonth) {
      return Doubt.AMBIGUOUS_SEPARATOR;
    }
    if (isDenial()) {
      return Doubt.NOT_A_VALUE;
    }
    boolean saysNumber = roles.changes().isEmpty() && row.hasWord(LevelWords::isNumberWord);
    return saysNumber ? Doubt.NUMBER_WORD : Doubt.NONE;
  }

  /** Whether the text is nothing but one year, or a count of that size. */
  private boolean isBareYear() {
    return periods.years().size() == 1
        && periods.bareYears().size() == 1
        && periods.spans().isEmpty()
        && !row.hasWord(word -> !LevelWords.APPROXIMATELY.contains(word));
  }

  private boolean isDenial() {
    String text = row.text().strip().toLowerCase(Locale.ROOT);
    String said = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    boolean onlySigns = row.size() > 0 && row.hasOnlySymbols();
    return onlySigns
        || LevelWords.DENIALS.contains(said)
        || LevelWords.POINTERS.contains(row.word(0));
  }

  /** The value that is certain; said twice, the one with the unit. */
  private Optional<Candidate> chosen(Doubt doubt) {
    if (doubt != Doubt.NONE) {
      return Optional.empty();
    }
    return roles.values().stream()
        .map(Quantity::candidate)
        .min(Comparator.comparing(candidate -> candidate.unit() == null ? 1 : 0));
  }

  private Candidate latest(List<YearValue> history) {
    BigDecimal number = history.get(history.size() - 1).number();
    return roles.values().stream()
        .map(Quantity::candidate)
        .filter(candidate -> candidate.number().compareTo(number) == 0)
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> commonUnit() {
    List<String> units =
        roles.values().stream()
            .map(value -> value.candidate().unit())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return only(units);
  }

  private List<Candidate> candidates(Doubt doubt) {
    List<Candidate> candidates = new ArrayList<>();
    for (Quantity value : roles.values()) {
      Candidate candidate = value.candidate();
      candidates.add(candidate);
      if (value.other() != null) {
        candidates.add(candidate.withNumber(value.other()));
      }
      if (value.lead() == Lead.MINUS_OR_NOT || value.lead() == Lead.EITHER_SIGN) {
        candidates.add(candidate.withNumber(candidate.number().negate()));
      }
    }
    if (doubt == Doubt.YEAR_OR_NUMBER) {
      int year = periods.bareYears().iterator().next();
      QuantityReader.at(row, year).map(Quantity::candidate).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
