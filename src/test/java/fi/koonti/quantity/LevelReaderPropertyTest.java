package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelReaderPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "1",
          "0",
          "12",
          "2023",
          "431",
          "1.234",
          "9 100",
          "5,5",
          ".",
          ",",
          "-",
          "–",
          "+",
          "±",
          "(",
          ")",
          "/",
          ":",
          "%",
          "€",
          " ",
          " ",
          "\u00a0",
          "\n",
          "n.",
          "noin",
          "vähintään",
          "yli",
          "kasvu",
          "laskua",
          "sama",
          "kpl",
          "pv",
          "hlö/kk",
          "tammi",
          "kesäkuussa",
          "Q1",
          "H2/2023",
          "v.",
          "vuonna",
          "31.12.2023",
          "1.9.",
          "milj.",
          "t€",
          "§",
          "eli",
          "ja",
          "tai",
          "x",
          "ää",
          "²");

  @Property(tries = 500)
  void aNumberWrittenTheFinnishWayReadsBackExactly(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal number,
      @ForAll("spaces") char space,
      @ForAll("minuses") char minus) {
    LevelReading read = LevelReader.read(finnish(number, space, minus));

    // A bare 2023 may be a year, and 1,234 a thousand: those are asked about.
    boolean open = read.isDoubtful() && read.candidates().size() <= 2;
    BigDecimal found = open ? read.candidates().get(0).number() : read.number();
    assertNotNull(found, read.toString());
    assertEquals(0, number.compareTo(found), read.toString());
  }

  @Property(tries = 200)
  void aNumberWhoseSignIsInDoubtIsAsked(
      @ForAll @BigRange(min = "0.1", max = "999999999999") @Scale(1) BigDecimal number,
      @ForAll("spaces") char space,
      @ForAll("doubtfulSigns") String pattern) {
    LevelReading read = LevelReader.read(pattern.replace("#", finnish(number, space, '-')));

    assertNull(read.number(), read.toString());
    assertTrue(read.isDoubtful(), read.toString());
  }

  @Provide
  Arbitrary<String> doubtfulSigns() {
    return Arbitraries.of("(#)", "( # )", "±#", "± #", "+/-#", "+-#", "-+#", "(# €)");
  }

  @Property(tries = 500)
  void anyTextGivesAReading(@ForAll String text) {
    assertEquals(text, LevelReader.read(text).text());
  }

  @Property(tries = 2000)
  void everyCandidateStandsInTheTextDigitByDigit(@ForAll("texts") String text) {
    LevelReading read = LevelReader.read(text);

    for (Candidate candidate : read.candidates()) {
      assertEquals(candidate.text(), text.substring(candidate.start(), candidate.end()));
      BigDecimal written = candidate.number().divide(candidate.factor()).abs();
      assertTrue(
          digits(candidate.text()).contains(withoutOuterZeros(written.toPlainString())),
          read.toString());
    }
    if (read.number() != null) {
      assertTrue(
          read.candidates().stream().anyMatch(found -> found.number().equals(read.number())),
          read.toString());
    }
  }

  @Property(tries = 200)
  void monthsOfAYearReadBackAsTheyAreShown(
      @ForAll @IntRange(min = 1, max = 12) int one,
      @ForAll @IntRange(min = 1, max = 12) int other,
      @ForAll @IntRange(min = 1990, max = 2050) int year) {
    MonthSpan span = new MonthSpan(year, Math.min(one, other), Math.max(one, other));

    assertEquals(span, MonthSpan.parse(span.toString()).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.",
        "1,",
        "1 ",
        "1-",
        "1/",
        "1:",
        "(",
        "-",
        "q1,",
        "a",
        "ja ",
        "123 ",
        "1.234,",
        "2023 ",
        "2023-",
        "n. ",
        "kasvu ",
        "vähintään 1 + ",
        "tammi-",
        "1%(",
        "00 "
      })
  void aLongHostileTextGivesAReading(String piece) {
    String text = piece.repeat(30_000 / piece.length());

    assertEquals(text, LevelReader.read(text).text());
  }

  @Provide
  Arbitrary<Character> spaces() {
    return Arbitraries.of(' ', '\u00a0', '\u2007', '\u2009', '\u202f');
  }

  @Provide
  Arbitrary<Character> minuses() {
    return Arbitraries.of('-', '\u2013', '\u2212');
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  private static String finnish(BigDecimal number, char space, char minus) {
    String[] parts = number.abs().stripTrailingZeros().toPlainString().split("\\.");
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      whole.insert(at, space);
    }
    String sign = number.signum() < 0 ? String.valueOf(minus) : "";
    return sign + whole + (parts.length > 1 ? "," + parts[1] : "");
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static String withoutOuterZeros(String number) {
    String digits = number.contains(".") ? number.replaceAll("0+$", "") : number;
    return digits.replace(".", "").replaceAll("^0+", "");
  }
}
