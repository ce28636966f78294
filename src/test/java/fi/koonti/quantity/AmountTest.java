package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that is asked, and how a level differs from a typed value. */
class AmountTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "12; kpl; 12",
        "12 (13); kpl; TWO_NUMBERS",
        "12 12; kpl; TWO_NUMBERS",
        "12 kpl vuonna 2024, 15 kpl 2025; kpl; TWO_NUMBERS",
        "1.234; kpl; AMBIGUOUS_SEPARATOR",
        "±5; kpl; AMBIGUOUS_SIGN",
        "10–12; kpl; RANGE",
        "10+2; kpl; SUM",
        "3/4; kpl; FRACTION",
        "+12; kpl; CHANGE_OR_LEVEL",
        "+12 %; kpl; CHANGE_OR_LEVEL",
        "kasvua 12 %; kpl; CHANGE_OR_LEVEL",
        "2025; kpl; YEAR_OR_NUMBER",
        "kaksi; kpl; NUMBER_WORD",
        "ei tiedossa; kpl; NOT_A_VALUE",
        "valmis; kpl; NO_NUMBER",
        "''; kpl; NO_NUMBER",
        "12?; kpl; LEFT_OVER ?",
        "12 kpl, joista uusia; kpl; LEFT_OVER , joista uusia",
        "1 234-; kpl; LEFT_OVER -",
        "uusia 12 ja muita; kpl; LEFT_OVER uusia … ja muita",
        "1e3; kpl; LEFT_OVER 1e3",
        "12:30; kpl; LEFT_OVER 12:30",
        "12 %; kpl; OTHER_UNIT 12 %",
        "850 te; kpl; OTHER_UNIT 850 te",
        "yli 12; kpl; BOUND",
        "vajaa 12; kpl; BOUND",
        "2 prosenttiyksikköä; %; OTHER_UNIT 2 prosenttiyksikköä",
        "12 milj.; %; OTHER_UNIT 12 milj.",
        "12 milj. %; %; OTHER_UNIT 12 milj. %"
      })
  void aQuestionSaysWhatWasNotUnderstood(String text, String unit, String expected) {
    assertEquals(expected, said(Measure.of(unit, Notation.COMMA).value(text)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "12; kpl; 12",
        "Mittareita 12 kpl; kpl; 12",
        "Uusia asiakkaita vähintään 12; kpl; 12",
        "alle 12; kpl; 12",
        "yli 12; kpl; 12",
        "enintään 12 kpl; kpl; 12",
        "2021: 5, 2022: 7; kpl; 7",
        "TE-tilasto 12/2021 431 hlö/kk; hlö/kk; 431",
        "12 kpl – valmistuu syksyllä; kpl; 12",
        "12 (arvio); kpl; 12",
        "valmis; kpl; NONE",
        "Työttömänä 37 %; %; 37",
        "lähes 12; kpl; BOUND",
        "reilu 12; kpl; BOUND",
        "1 234-; kpl; LEFT_OVER -",
        "12?; kpl; LEFT_OVER ?",
        "12*; kpl; LEFT_OVER *",
        "alijäämä 12; kpl; LEFT_OVER alijäämä",
        "ehkä 12; kpl; LEFT_OVER ehkä",
        "ei 12; kpl; LEFT_OVER ei",
        "12 (tuhatta); kpl; LEFT_OVER tuhatta",
        "12 (t€); €; LEFT_OVER t",
        "12 kpl 1e5; kpl; LEFT_OVER 1e5",
        "12/; kpl; LEFT_OVER /",
        "12 /; kpl; LEFT_OVER /",
        "12 ½; kpl; LEFT_OVER ½",
        "15 %; kpl; OTHER_UNIT 15 %",
        "30 pv; ''; 30",
        "lähes 30 pv; ''; BOUND",
        "12 tai 13; kpl; TWO_NUMBERS",
        "1,234; kpl; AMBIGUOUS_SEPARATOR"
      })
  void aLevelMayBeASentence(String text, String unit, String expected) {
    assertEquals(expected, said(Measure.of(unit, Notation.COMMA).level(text)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "12 asiakaskäyntiä/kk; asiakaskäyntiä/kk; 12",
        "12 asiakaskäynti/kk; asiakaskäyntiä/kk; 12",
        "12 asiakaskäyntiä / kk; asiakaskäyntiä/kk; 12",
        "12 asiakaskäyntiä; asiakaskäyntiä/kk; LEFT_OVER asiakaskäyntiä",
        "12 asiakaskäyntiä/v; asiakaskäyntiä/kk; LEFT_OVER asiakaskäyntiä/v",
        "12 koodipaikkaa; koodipaikkaa; 12",
        "12 koodipaikkaa/v; koodipaikkaa; LEFT_OVER koodipaikkaa/v",
        "12 koodipaikkaa vuodessa; koodipaikkaa; LEFT_OVER koodipaikkaa vuodessa",
        "12 koodipaikkaa-aluetta; koodipaikkaa; LEFT_OVER koodipaikkaa-aluetta",
        "12 koodi; koodipaikkaa; LEFT_OVER koodi",
        "12 koodiparia; koodipaikkaa; LEFT_OVER koodiparia",
        "12 visits; visit; 12",
        "12 tak; taka; LEFT_OVER tak",
        "12 pv (mediaani); pv (mediaani); 12",
        "12 pv; pv (mediaani); 12",
        "12 pv (keskiarvo); pv (mediaani); 12",
        "12 käyntiä/1000 as; käyntiä/1000 as; 12",
        "12 käyntiä/2000 as; käyntiä/1000 as; LEFT_OVER /2000 as"
      })
  void theUnitOfARowIsKnownWhateverItsWordsAre(String text, String unit, String expected) {
    assertEquals(expected, said(Measure.of(unit, Notation.COMMA).value(text)));
  }

  @ParameterizedTest
  @CsvSource({"kpl, 1", "t€, 1000", "milj. €, 1000000", "1000 €, 1000", "'', 1", "jokin, 1"})
  void aUnitCountsSoManyAtOnce(String unit, BigDecimal factor) {
    assertEquals(factor, Measure.of(unit, Notation.COMMA).factor());
  }

  @ParameterizedTest
  @CsvSource({
    "5 kpl, kpl, true",
    "5 st, kpl, false",
    "5 hlö, kpl, false",
    "5, kpl, false",
    "5 M€, t€, true",
    "5 kpl, '', false",
    "5 kpl, jokin, false"
  })
  void aFigureIsOfTheUnitWhenItNamesIt(String text, String unit, boolean expected) {
    Candidate figure = LevelReader.read(text).candidates().get(0);
    assertEquals(expected, Measure.of(unit, Notation.COMMA).isUnitOf(figure));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2 milj.', true, false",
    "1200, false, true",
    "1200 €, false, false",
    "'1,2 M€', true, false",
    "valmis, false, true"
  })
  void aNumberIsScaledOrBare(String text, boolean scaled, boolean bare) {
    LevelReading reading = LevelReader.read(text);
    assertEquals(scaled, UnitScale.isScaled(reading));
    assertEquals(bare, UnitScale.isBare(reading));
  }

  @Test
  void theLimitsOfATargetAreNotWhatIsNearThem() {
    assertTrue(Bound.AT_LEAST.isLimit());
    assertTrue(Bound.NONE.isLimit());
    assertFalse(Bound.JUST_UNDER.isLimit());
    assertFalse(Bound.JUST_OVER.isLimit());
    assertEquals(Bound.AT_MOST, Bound.MORE_THAN.negated());
    assertEquals(Bound.LESS_THAN, Bound.JUST_OVER.negated());
    assertEquals(Bound.MORE_THAN, Bound.JUST_UNDER.negated());
  }

  @Test
  void aNumberAndADoubtDoNotGoTogether() {
    LevelReading reading = LevelReader.read("5");
    assertThrows(
        IllegalArgumentException.class, () -> new Amount(BigDecimal.ONE, reading, Doubt.RANGE, ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Step(BigDecimal.ONE.negate(), reading.candidates().get(0), Step.Way.UP));
    assertThrows(IllegalArgumentException.class, () -> Lexicon.words("no such kind"));
  }

  private static String said(Amount read) {
    return read.number() == null
        ? (read.doubt() + " " + read.rest()).strip()
        : read.number().toPlainString();
  }
}
