package fi.koonti.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.samples.PoriPlan;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTextTest {

  @ParameterizedTest
  @CsvSource({
    "NUMBER, kpl, AT_MOST, 14 500, enintään 14 500 kpl",
    "EURO, €, AT_MOST, 14 500 €, enintään 14 500 €",
    "NUMBER, kpl, AT_LEAST, 90, vähintään 90 kpl",
    "NUMBER, pv, LOWER_IS_BETTER, 30 pv, '30 pv, pienempi parempi'",
    "NUMBER, matkaa, HIGHER_IS_BETTER, 119 000 (+5 %), '119 000 matkaa (+5 %), suurempi parempi'",
    "PERCENT, %, HIGHER_IS_BETTER, n. 68 %, 'n. 68 %, suurempi parempi'",
    "EURO, €, HIGHER_IS_BETTER, '2,0 milj. €', '2,0 milj. €, suurempi parempi'",
    "NUMBER, kpl, NONE, 5, 5 kpl",
    "NUMBER, '', HIGHER_IS_BETTER, '3,5', '3,5, suurempi parempi'",
    "DATE, '', AT_MOST, 30.6.2023, viimeistään 30.6.2023",
    "DATE, '', AT_MOST, Q2/2023, Q2/2023",
    "NUMBER, oppilasta, AT_MOST, enintään 150 oppilasta, enintään 150 oppilasta",
    "NUMBER, kpl, LOWER_IS_BETTER, alle 20, alle 20",
    "NUMBER, kpl, HIGHER_IS_BETTER, Määrän kasvu, Määrän kasvu",
    "NUMBER, kpl, HIGHER_IS_BETTER, 1 uusi + 1 vireille, 1 uusi + 1 vireille",
    "NUMBER, kpl, HIGHER_IS_BETTER, 150 kpl tammi–kesäkuussa 2023, 150 kpl tammi–kesäkuussa 2023",
    "NUMBER, kpl, HIGHER_IS_BETTER, 10 (5 uutta; 5 vanhaa), '10 kpl (5 uutta; 5 vanhaa), suurempi"
        + " parempi'",
    "QUALITATIVE, '', NONE, Mittaristo valmis, Mittaristo valmis",
    "QUALITATIVE, '', NONE, 3, 3",
    "NUMBER, kpl, AT_MOST, '', ''"
  })
  void aBareFigureOrDayGetsItsUnitAndBoundInWords(
      IndicatorType type, String unit, Direction direction, String decided, String shown) {
    Indicator indicator = indicator(type, unit, direction, decided);
    assertEquals(shown, TextNormalizer.normal(TargetText.of(indicator, Language.FI)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatThePlanSaysIsFoundAgainInWhatTheFormShows(Language language) {
    for (Indicator indicator : PoriPlan.plan().indicators()) {
      String shown = TargetText.of(indicator, language);
      assertTrue(TargetText.says(shown, indicator), shown);
      assertTrue(
          TargetText.decided(shown, indicator.unit())
              .contains(TextNormalizer.normal(indicator.target().text())),
          shown);
    }
  }

  @Test
  void theTextOfTheFirstLayoutSaysTheSame() {
    Indicator indicator = indicator(IndicatorType.EURO, "€", Direction.AT_MOST, "14 500 €");
    assertTrue(TargetText.says("14 500 €", indicator));
    assertTrue(TargetText.says("högst 14 500 €", indicator));
    assertFalse(TargetText.says("vähintään 14 500 €", indicator));
    assertFalse(TargetText.says("enintään 14 600 €", indicator));
  }

  @Test
  void noLineEndsWithinANumber() {
    Indicator indicator =
        indicator(IndicatorType.NUMBER, "kpl", Direction.NONE, "Lähestyä tasoa, 1 310 000");
    assertEquals("Lähestyä tasoa, 1\u00A0310\u00A0000", TargetText.of(indicator, Language.FI));
  }

  private static Indicator indicator(
      IndicatorType type, String unit, Direction direction, String target) {
    return IndicatorLike.of(PoriPlan.plan().indicators().get(0))
        .type(type)
        .unit(unit)
        .direction(direction)
        .target(target)
        .build();
  }
}
