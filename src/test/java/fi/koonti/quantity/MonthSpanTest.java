package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthSpanTest {

  private static final MonthSpan JUNE_TO_SEPTEMBER = new MonthSpan(2023, 6, 9);
  private static final MonthSpan OCTOBER_TO_DECEMBER = new MonthSpan(2023, 10, 12);

  @Test
  void monthsOutOfOrderAreRefusedWithWhatWasExpected() {
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> new MonthSpan(2023, 7, 1));
    assertEquals("expected months within a year, in order, but found 7–1", thrown.getMessage());
  }

  @Test
  void summerDoesNotAnswerATargetOfTheLastQuarter() {
    assertFalse(OCTOBER_TO_DECEMBER.covers(JUNE_TO_SEPTEMBER));
    assertTrue(MonthSpan.ofYear(2023).covers(JUNE_TO_SEPTEMBER));
    assertTrue(MonthSpan.ofYear(2023).covers(OCTOBER_TO_DECEMBER));
  }

  @Test
  void monthsWithoutAYearAgreeWithThoseOfAnyYear() {
    MonthSpan summer = new MonthSpan(null, 6, 9);

    assertTrue(summer.covers(JUNE_TO_SEPTEMBER));
    assertEquals(JUNE_TO_SEPTEMBER, summer.inYear(2023));
  }

  @Test
  void theSameMonthsOfTwoYearsCanBeCompared() {
    assertTrue(JUNE_TO_SEPTEMBER.hasSameMonths(new MonthSpan(2021, 6, 9)));
    assertFalse(JUNE_TO_SEPTEMBER.covers(new MonthSpan(2021, 6, 9)));
    assertFalse(JUNE_TO_SEPTEMBER.hasSameMonths(new MonthSpan(2023, 6, 8)));
    assertFalse(JUNE_TO_SEPTEMBER.hasSameMonths(new MonthSpan(2023, 5, 9)));
  }

  @Test
  void onlyMonthsThatTouchAreJoined() {
    assertEquals(
        Optional.of(new MonthSpan(2023, 6, 12)), JUNE_TO_SEPTEMBER.join(OCTOBER_TO_DECEMBER));
    assertEquals(Optional.empty(), JUNE_TO_SEPTEMBER.join(new MonthSpan(2023, 11, 12)));
    assertEquals(
        Optional.of(new MonthSpan(2023, 6, 12)), OCTOBER_TO_DECEMBER.join(JUNE_TO_SEPTEMBER));
    assertEquals(Optional.empty(), JUNE_TO_SEPTEMBER.join(new MonthSpan(2022, 6, 9)));
    assertEquals(
        Optional.of(new MonthSpan(2023, 6, 12)),
        JUNE_TO_SEPTEMBER.join(new MonthSpan(null, 10, 12)));
    assertEquals(
        Optional.of(new MonthSpan(2023, 6, 12)),
        new MonthSpan(null, 6, 9).join(OCTOBER_TO_DECEMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "12/2021; 12/2021",
        "1/2023; 1/2023",
        "1-12/2023; 2023",
        "1-13/2023; -",
        "0-6/2023; -",
        "13/2023; -",
        "7-1/2023; -",
        "§ 3/2023; -",
        "nro 3/2023; -",
        "Q1–Q2; 1–6",
        "Q1-Q3/2023; 1–9/2023",
        "Q1–Q1/2023; 1–3/2023",
        "Q4 ja Q3/2023; 7–12/2023",
        "Q3, Q1/2023; -",
        "Q3-Q1/2023; -",
        "H1–H2/2023; 2023",
        "Q1 2023 ja Q2 2023; 1–6/2023",
        "H2/2022, H1/2023; -",
        "tammi-kesäkuu 2023; 1–6/2023",
        "kesä-kesäkuu 2023; 6/2023",
        "kesä–tammikuu 2023; -",
        "tammikuusta kesäkuuhun 2023; 1–6/2023",
        "tammi- ja helmikuu 2023; 1–2/2023",
        "tammi-, helmi- ja maaliskuu 2023; 1–3/2023",
        "tammi- ja maaliskuu 2023; -",
        "kesäkuu, heinäkuu ja elokuu 2023; 6–8/2023",
        "kesäkuussa (2023); 6/2023",
        "kesäkuun aikana vuonna 2023; 6/2023",
        "vuoden 2023 kesäkuussa; 6/2023",
        "2023 tammi–kesäkuu; 1–6/2023",
        "2023 – kesäkuu; 6/2023",
        "tammikuu 2022 ja helmikuu 2023; -",
        "kesäkuussa, verrattuna vuoteen 2022; 6",
        "Vuonna 2023 valmistui 5 kpl kesäkuussa; 6/2023",
        "kesäkuussa 5 kpl, vuonna 2022 3 kpl ja vuonna 2023 4 kpl; 6",
        "H1/2023 ja heinäkuussa; 1–7/2023",
        "1.1.–30.6.2023; 1–6/2023",
        "1.6.–30.6.2023; 6/2023",
        "1.10.2022–30.6.2023; -",
        "7.2022; 7/2022",
        "vuonna 1799; -",
        "vuonna 1800; 1800",
        "vuonna 2199; 2199",
        "vuonna 2200; -",
        "2023-2027; -",
        "2023-24; -",
        "2023–25; -",
        "2023 – 25 kpl; 2023",
        "2023 -25 kpl; 2023"
      })
  void theMonthsOfATextAreThoseThatItNames(String text, String months) {
    assertEquals(months, MonthSpan.parse(text).map(MonthSpan::toString).orElse(null));
  }

  /** What is bound to a year by a dash is another year, or nobody knows what. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2023–25, NONE, -",
        "2023–25 kpl, NONE, -",
        "vuosina 2023–25 yhteensä 40 kpl, NONE, 40",
        "2022–27: 40 kpl, NONE, 40",
        "2023–22, AMBIGUOUS_SIGN, -",
        "2023-5 kpl, AMBIGUOUS_SIGN, -",
        "2023 -5 kpl, NONE, -5",
        "2023 – 25 kpl, NONE, 25",
        "2023: –25 kpl, NONE, -25"
      })
  void aYearIsNotTakenForTheEndOfAValue(String text, Doubt doubt, BigDecimal number) {
    assertEquals(doubt, LevelReader.read(text).doubt());
    assertEquals(number, LevelReader.read(text).number());
  }

  @Test
  void aTextWithoutMonthsHasNone() {
    assertEquals(Optional.empty(), MonthSpan.parse("Käytössä"));
    assertEquals(Optional.of(MonthSpan.ofYear(2023)), MonthSpan.parse("vuonna 2023"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vuosi", "Koko  vuosi", "hela året", "The whole year"})
  void aWholeYearNeedsNoNumber(String text) {
    assertEquals(Optional.of(new MonthSpan(null, 1, 12)), MonthSpan.parse(text));
  }
}
