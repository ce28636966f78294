package fi.koonti.submission;

import fi.koonti.finding.Finding;
import fi.koonti.quantity.Amount;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.Measure;
import fi.koonti.text.Dates;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stood in one answered cell.
 *
 * @param kind what the cell held
 * @param text what was typed, to the letter; for a number its plain decimal form ({@code 1234.5}),
 *     but {@code 80,5 %} or {@code 1 200 (2023)} for one that is shown so; for a date {@code
 *     2023-09-30}
 * @param number what was understood, or null; a cell that shows 12 % has the number 12
 * @param date the date that was understood, or null
 * @param formula the formula whose value this is, or null when it was typed
 * @param display what the cell of a number shows, or null when that is the number alone
 */
public record Value(
    Kind kind,
    String text,
    @Nullable BigDecimal number,
    @Nullable LocalDate date,
    @Nullable String formula,
    @Nullable ShownNumber display) {

  /** What a cell can hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /** An error value such as {@code #N/A}; its text is that. */
    ERROR,
    /** A formula without a saved value; its text is the formula, with {@code =}. */
    UNCOMPUTED
  }

  public Value {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** A typed text, with the number and the date that a careful reader sees in it. */
  public static Value ofText(String text) {
    Amount read = Measure.ANY.value(text);
    return new Value(Kind.TEXT, text, read.number(), onlyDate(read.reading()), null, null);
  }

  /** A text where words are asked: no number is looked for in it. */
  public static Value ofWords(String text) {
    return new Value(Kind.TEXT, text, null, null, null, null);
  }

  /** A number cell that shows the number itself. */
  public static Value ofNumber(BigDecimal number) {
    return new Value(Kind.NUMBER, ShownNumber.plain(number), number, null, null, null);
  }

  /** A number cell that shows a share: 0.12 is shown, and meant, as 12 %. */
  public static Value ofShare(BigDecimal share) {
    return ofShown(ShownNumber.ofShare(share));
  }

  /** A number cell that shows more than its number. */
  public static Value ofShown(ShownNumber display) {
    String text = display.isShare() ? display.shown() : ShownNumber.plain(display.held());
    return new Value(Kind.NUMBER, text, display.number(), null, null, display);
  }

  /** A date cell. */
  public static Value ofDate(LocalDate date) {
    return new Value(Kind.DATE, date.toString(), null, date, null, null);
  }

  /** An error value. */
  public static Value ofError(String text) {
    return new Value(Kind.ERROR, text, null, null, null, null);
  }

  /** A formula that no program has computed. */
  public static Value ofUncomputed(@Nullable String formula) {
    return new Value(Kind.UNCOMPUTED, "=" + formula, null, null, formula, null);
  }

  /** The same with the number as a row asks for it; a number that stands alone already is. */
  public Value in(Measure asked) {
    if (kind == Kind.TEXT) {
      return new Value(kind, text, asked.value(text).number(), date, formula, null);
    }
    if (display == null) {
      return this;
    }
    BigDecimal scaled = display.in(asked);
    boolean held = scaled != null && scaled.compareTo(display.held()) == 0;
    boolean plain = held && !display.saysMore(asked);
    return new Value(kind, plain ? text : shown(), scaled, date, formula, display);
  }

  /** The same as the saved value of a formula. */
  public Value computedBy(@Nullable String source) {
    return new Value(kind, text, number, date, source, display);
  }

  /** The day of a date cell; empty for any other, whatever day its text names. */
  public Optional<LocalDate> day() {
    return kind == Kind.DATE ? Optional.ofNullable(date) : Optional.empty();
  }

  /** What people see in the cell: {@code 12 %} for a share, {@code 30.9.2023}, else the text. */
  public String shown() {
    Optional<LocalDate> day = day();
    if (day.isPresent()) {
      return Dates.of(day.get());
    }
    return display == null || display.shown().isBlank() ? text : display.shown();
  }

  /** What is said in words, to be read as typed: empty for a day, and for a number that is bare. */
  public String words() {
    return kind == Kind.TEXT ? text : kind == Kind.NUMBER && display != null ? shown() : "";
  }

  /** Whether a number stands in a cell as it is meant, so that its digits say all. */
  public boolean isPlain() {
    return plain().isPresent();
  }

  private Optional<BigDecimal> plain() {
    return Optional.ofNullable(number)
        .filter(one -> kind == Kind.NUMBER && text.equals(ShownNumber.plain(one)));
  }

  /** A finding with what stood here as its value. */
  public Finding toldBy(Finding finding) {
    return plain().map(finding::withValue).orElseGet(() -> finding.withValue(shown()));
  }

  /** A finding with what stood here as one of its facts. */
  public Finding toldBy(Finding finding, String name) {
    return plain().map(one -> finding.with(name, one)).orElseGet(() -> finding.with(name, shown()));
  }

  /** Whether the cell of a number shows it as a percentage. */
  public boolean isShare() {
    return display != null && display.isShare();
  }

  /** The number that the cell of a number holds, {@code 0.12} where it shows 12 %. */
  public BigDecimal held() {
    BigDecimal held = display == null ? number : display.held();
    if (kind != Kind.NUMBER || held == null) {
      throw new IllegalStateException("expected a number, but found " + kind + " " + text);
    }
    return held;
  }

  /** Whether it can be an answer at all. */
  public boolean isUsable() {
    return kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
  }

  public boolean isFormula() {
    return formula != null;
  }

  /** Whether two people would say that the same was answered. */
  public boolean saysTheSameAs(Value other) {
    return TextNormalizer.same(text, other.text)
        || kind == Kind.NUMBER && other.kind == Kind.NUMBER && isSameNumber(other);
  }

  /** The same in a row that asks for something: {@code 101 kpl} there is 101. */
  public boolean saysTheSameAs(Value other, Measure asked) {
    Value one = in(asked);
    Value second = other.in(asked);
    return saysTheSameAs(other)
        || one.isBareNumber(asked) && second.isBareNumber(asked) && one.isSameNumber(second);
  }

  private boolean isSameNumber(Value other) {
    return number != null && other.number != null && number.compareTo(other.number) == 0;
  }

  /** Whether a number stands for itself, with no more than its unit. */
  private boolean isBareNumber(Measure asked) {
    if (kind != Kind.TEXT) {
      return kind == Kind.NUMBER;
    }
    LevelReading read = asked.value(text).reading();
    boolean timed = read.period() != null || !read.dates().isEmpty() || !read.days().isEmpty();
    return !timed && !read.approximate() && read.share() == null && read.remark().isEmpty();
  }

  private static @Nullable LocalDate onlyDate(LevelReading reading) {
    boolean one = reading.dates().size() == 1 && Dates.areCounted(reading.dates().get(0));
    return one ? reading.dates().get(0) : null;
  }
}
