package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The grammar of quantities: what is made from a value reads back to it, and nothing else does. */
class MeasurePropertyTest {

  private static final Measure PIECES = Measure.of("kpl", Notation.COMMA);
  private static final Measure EUROS = Measure.of("€", Notation.COMMA);

  /**
   * A text and the value that it was made from, in pieces.
   *
   * @param after where the digits end in it
   */
  record Spelled(String text, BigDecimal value, int before, int after) {}

  @Property(tries = 2000)
  void whatIsMadeFromAValueReadsBackToIt(@ForAll("spellings") Spelled spelled) {
    Amount read = PIECES.value(spelled.text());

    assertEquals(Candidate.plain(spelled.value()), read.number(), read.toString());
  }

  @Property(tries = 3000)
  void aForeignTokenBehindAValueMakesItAsked(
      @ForAll("spellings") Spelled spelled, @ForAll("foreign") String token) {
    Amount read = PIECES.value(spelled.text() + " " + token);

    assertNull(read.number(), read.toString());
    assertTrue(read.isAsked(), read.toString());
  }

  @Property(tries = 3000)
  void aForeignTokenBeforeAValueMakesItAsked(
      @ForAll("spellings") Spelled spelled, @ForAll("foreign") String token) {
    // "13 120" is one number.
    Assume.that(!token.equals("13"));

    assertNull(PIECES.value(token + " " + spelled.text()).number(), token + spelled);
  }

  @Property(tries = 3000)
  void aForeignTokenRightBehindTheDigitsMakesThemAsked(
      @ForAll("spellings") Spelled spelled, @ForAll("foreignSigns") String token) {
    String text = spelled.text();
    String torn = text.substring(0, spelled.after()) + token + text.substring(spelled.after());

    assertNull(PIECES.value(torn).number(), torn);
  }

  @Property(tries = 1000)
  void eurosReadBackInEveryScale(
      @ForAll("euros") BigDecimal euros, @ForAll("scales") String scale) {
    String[] named = scale.split(";");
    BigDecimal digits = euros.divide(new BigDecimal(named[0]));
    Amount read = EUROS.value(finnish(digits, ' ', "-") + named[1]);

    assertEquals(Candidate.plain(euros), read.number(), read.toString());
  }

  @Property(tries = 1000)
  void englishNumbersReadBackInAnEnglishPlanAndAreAskedInAFinnishOne(
      @ForAll("euros") BigDecimal number) {
    String english = String.format(java.util.Locale.UK, "%,.2f", number);
    assertEquals(
        Candidate.plain(number), Measure.of("pcs", Notation.POINT).value(english).number());
    if (english.indexOf(',') > 0) {
      assertNull(PIECES.value(english).number(), english);
    }
  }

  @Property(tries = 1000)
  void englishThousandsAloneAreAskedInAFinnishPlan(@ForAll("euros") BigDecimal number) {
    String english = String.format(java.util.Locale.UK, "%,.0f", number);
    if (english.indexOf(',') > 0) {
      assertNull(PIECES.value(english).number(), english);
    }
  }

  @Property(tries = 500)
  void anyTextGivesAnAmountOrAQuestion(@ForAll String text) {
    Amount read = PIECES.value(text);

    assertEquals(read.number() == null, read.isAsked());
    assertTrue(PIECES.level(text).reading().text().equals(text));
  }

  @Provide
  Arbitrary<BigDecimal> euros() {
    return Arbitraries.integers()
        .between(-900_000, 900_000)
        .map(tens -> new BigDecimal(tens).multiply(BigDecimal.TEN));
  }

  @Provide
  Arbitrary<String> scales() {
    return Arbitraries.of(
        "1; €",
        "1;€",
        "1; euroa",
        "1; e",
        "1000; t€",
        "1000; te",
        "1000;te",
        "1000; k€",
        "1000; tuhatta euroa",
        "1000; TEUR",
        "1000000; M€",
        "1000000; Me",
        "1000000; milj. €",
        "1000000; milj.",
        "1000000; miljoonan euron",
        "1000000; MEUR");
  }

  @Provide
  Arbitrary<String> foreign() {
    return Arbitraries.of(
        "-",
        "–",
        "+",
        "±",
        "/",
        "*",
        "?",
        "%",
        "€",
        "‰",
        "hlö",
        "pv",
        "t",
        "te",
        "k",
        "Me",
        "xyz",
        "13",
        "0",
        "ehkä",
        "ei",
        "alijäämä",
        "säästö",
        "yli",
        "vajaa",
        "max",
        "¹",
        "½",
        "#",
        "=",
        "kpl/kk",
        "uutta",
        "tai",
        "\uD83D\uDC4D",
        "Ⅻ",
        "12,5",
        ",",
        ";",
        ":",
        "(",
        ")",
        "(13)");
  }

  @Provide
  Arbitrary<String> foreignSigns() {
    return Arbitraries.of(
        "-", "–", "−", "*", "?", "%", "€", "‰", "/", "/13", "¹", "²", "½", "x", "O", "l", ",", ";",
        ":", "e5", "E+03", ":30", "+", "#", "_", "\u0661", "\uFF12", "\u20e3", "\u0336");
  }

  @Provide
  Arbitrary<Spelled> spellings() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.of(
                "0", "3", "12", "47", "120", "999", "1000", "11200", "45736", "1234567", "0.5",
                "12.5", "3.25", "1234.5", "-5", "-1200", "-3.9", "800", "100000")
            .map(BigDecimal::new);
    Arbitrary<Character> spaces = Arbitraries.of(' ', '\u00a0', '\u2009', '\u202f');
    Arbitrary<String> minuses = Arbitraries.of("-", "–", "−", "\uFF0D", "\u207B");
    Arbitrary<String> before = Arbitraries.of("", "", "yhteensä ", "n. ", "Toteuma: ", "Q3: ");
    Arbitrary<String> after =
        Arbitraries.of("", "", " kpl", "kpl", " kappaletta", " kpl (arvio)", " (52 %)", " kpl.");
    return Combinators.combine(numbers, spaces, minuses, before, after)
        .as(
            (number, space, minus, lead, tail) -> {
              String digits = finnish(number, space, minus);
              return new Spelled(
                  lead + digits + tail, number, lead.length(), lead.length() + digits.length());
            });
  }

  private static String finnish(BigDecimal number, char space, String minus) {
    String[] parts = Candidate.plain(number).abs().toPlainString().split("\\.");
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      whole.insert(at, space);
    }
    return (number.signum() < 0 ? minus : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
  }
}
