package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fi.koonti.grid.CellLook;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.NumberFormat;
import fi.koonti.grid.NumberShape;
import fi.koonti.location.CellAddress;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into an answer, and what is understood of it; texts stay to the letter. */
class ValuesTest {

  @Property(tries = 500)
  void aTypedTextStaysToTheLetter(@ForAll String text) {
    assertEquals(text, text(text).text());
  }

  @Property(tries = 500)
  void thousandsDecimalsAndSignsAreRead(
      @ForAll @IntRange(min = 1, max = 999) int thousands,
      @ForAll @IntRange(min = 0, max = 999) int rest,
      @ForAll @IntRange(min = 1, max = 9) int tenth,
      @ForAll("spaces") String space,
      @ForAll("signs") String sign) {
    String typed = "%s%d%s%03d,%d".formatted(sign, thousands, space, rest, tenth);
    BigDecimal number = new BigDecimal("%d%03d.%d".formatted(thousands, rest, tenth));
    assertNumber(sign.isEmpty() ? number : number.negate(), typed);
  }

  @Property(tries = 300)
  void aShareIsReadAsTextAndAsACell(
      @ForAll @BigRange(min = "0", max = "100") @Scale(1) BigDecimal share,
      @ForAll("spacesOrNone") String space) {
    String shown = share.toPlainString().replace('.', ',');
    assertNumber(share, shown + space + "%");
    Value cell = number(share.movePointLeft(2), NumberShape.PERCENT);
    assertEquals(0, share.compareTo(cell.number()), cell.toString());
    if (share.signum() > 0) {
      assertEquals(plain(share).replace('.', ',') + " %", cell.shown());
    }
  }

  @Property(tries = 300)
  void aNumberCellIsItsNumber(
      @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(4) BigDecimal number) {
    Value value = number(number, NumberShape.GENERAL);
    assertEquals(0, number.compareTo(value.number()));
    assertEquals(value.text(), value.shown());
  }

  @Property(tries = 300)
  void wordsAroundANumberLeaveItAsItIs(
      @ForAll @IntRange(min = 1, max = 1_000_000) int number,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    assertNumber(BigDecimal.valueOf(number), before + number + after);
  }

  /** Smaller than years: a number of that size beside another is the year of it. */
  @Property(tries = 300)
  void twoNumbersAreNeverGuessed(
      @ForAll @IntRange(min = 1, max = 900) int one,
      @ForAll @IntRange(min = 1, max = 900) int more,
      @ForAll("between") String between) {
    String typed = one + between + (one + more);
    assertNull(text(typed).number(), typed);
  }

  @Property(tries = 300)
  void aDayIsReadAndIsNoNumber(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 2000, max = 2040) int year) {
    LocalDate date = LocalDate.of(year, month, day);
    for (String typed : new String[] {day + "." + month + "." + year, date.toString()}) {
      assertEquals(date, text(typed).date(), typed);
      assertNull(text(typed).number(), typed);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "1’000; 1000",
        "1'000; 1000",
        "1´000; 1000",
        "1’234’567,5; 1234567.5",
        "1’00; -",
        "1’0000; -",
        "10’00; -",
        "6'5; -",
        "5'; -",
        "10 00; -",
        "1  000; -",
        "1  234; -",
        "1 000 00; -",
        "1E+06; -",
        "1e-3; -",
        "1e3; -",
        "1.000; -",
        "1.234.567; 1234567",
        "1.234,5; 1234.5",
        "1,2,3; -",
        "12 345 678,90; 12345678.90",
        "n. 40 pv; 40",
        "119 000 (+5 %); 119000",
        "1 uusi + 1 vireille; -",
        "10–15 %; -",
        "12 / 15; -",
        "2023; -",
        "2023 kpl; 2023",
        "viisi; -",
        "N/A; -",
        "5 MWh; 5"
      })
  void whatIsNotCertainIsNoNumber(String typed, BigDecimal expected) {
    if (expected == null) {
      assertNull(text(typed).number(), typed);
    } else {
      assertNumber(expected, typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.0625, 1:30",
    "0.5, 12:00",
    "1.5, 36:00",
    "-0.5, -12:00",
    "0.000347222222222222, 0:00:30",
    "0.999999999, 24:00",
    "0, 0:00"
  })
  void aTimeIsWhatTheCellShowsAndNoNumber(BigDecimal days, String shown) {
    Value value = number(days, NumberShape.TIME);
    assertNull(value.number(), value.toString());
    assertEquals(shown, value.text());
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, GENERAL, 0.3",
    "1.0168067226890756, GENERAL, 1.01680672268908",
    "0.28999999999999998, PERCENT, 29 %"
  })
  void digitsThatNoProgramShowsAreNotTold(BigDecimal saved, NumberShape shape, String told) {
    assertEquals(told, number(saved, shape).text());
  }

  @Test
  void aDayIsShownAsPeopleWriteIt() {
    assertEquals("3.9.2023", Value.ofDate(LocalDate.of(2023, 9, 3)).shown());
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\u00a0", "\u202f", "\u2009", "\u2007");
  }

  @Provide
  Arbitrary<String> spacesOrNone() {
    return Arbitraries.of("", " ", "\u00a0", "\u202f", "\u2009");
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("", "-", "\u2013", "\u2212");
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of("n. ", "noin ", "yhteensä ", "toteuma: ");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of(" kpl", "\u00a0pv", " €", " %", " hlö/kk", " matkaa");
  }

  @Provide
  Arbitrary<String> between() {
    return Arbitraries.of("–", "-", " – ", " + ", "; ", " kpl, ", " ja ", "\n");
  }

  private static void assertNumber(BigDecimal expected, String typed) {
    Value value = text(typed);
    assertEquals(typed, value.text());
    assertEquals(plain(expected), value.number() == null ? null : plain(value.number()), typed);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Value text(String text) {
    return CellReader.of(cell(GridCell.Kind.TEXT, text, Double.NaN, NumberShape.GENERAL));
  }

  private static Value number(BigDecimal number, NumberShape shape) {
    return CellReader.of(cell(GridCell.Kind.NUMBER, plain(number), number.doubleValue(), shape));
  }

  private static GridCell cell(GridCell.Kind kind, String text, double number, NumberShape shape) {
    return new GridCell(
        new CellAddress(0, 0),
        kind,
        text,
        number,
        CellLook.of(NumberFormat.of(code(shape))),
        Optional.empty(),
        Optional.empty());
  }

  private static String code(NumberShape shape) {
    return switch (shape) {
      case GENERAL -> "General";
      case PERCENT -> "0.00%";
      case DATE -> "d.m.yyyy";
      case TIME -> "h:mm";
      case DATE_TIME -> "d.m.yyyy h:mm";
    };
  }
}
