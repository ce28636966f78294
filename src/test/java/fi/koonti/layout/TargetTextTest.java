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
import java.math.BigDecimal;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "h | LOWER_IS_BETTER | 95 h | −10 % | | −10 %, eli 85,5 h, pienempi parempi",
        "matkaa | HIGHER_IS_BETTER | 113 000 | 119 000 (+5 %) | 124950"
            + " | 119 000 matkaa (+5 %), eli 124 950 matkaa, suurempi parempi",
        "kpl | AT_LEAST | 118 | 120 | 121 | vähintään 120 kpl, eli 121 kpl",
        "kpl | HIGHER_IS_BETTER | 118 | nousee 10 kpl | | nousee 10 kpl, eli 128 kpl",
        "kpl | AT_LEAST | 118 | vähintään sama | | vähintään sama, eli 118 kpl",
        "kpl | HIGHER_IS_BETTER | | Määrän kasvu | 7 | Määrän kasvu, eli 7 kpl",
        "€ | AT_MOST | | 2,0 milj. € | | enintään 2,0 milj. €",
        "€ | AT_MOST | | 2,0 milj. € | 2000000 | enintään 2,0 milj. €",
        "m2 | AT_MOST | 200 | −10 % | | enintään −10 %, eli 180 m2",
        "kpl | HIGHER_IS_BETTER | | nousee 10 kpl | | nousee 10 kpl",
        "kpl | NONE | 5 | | | "
      })
  void aTargetThatIsCountedSaysWhatItComesTo(
      String unit,
      Direction direction,
      String baseline,
      String decided,
      BigDecimal given,
      String shown) {
    Indicator model = PoriPlan.plan().indicators().get(0);
    Indicator indicator =
        IndicatorLike.of(model)
            .type(IndicatorType.NUMBER)
            .unit(unit)
            .direction(direction)
            .baseline(baseline == null ? "" : baseline)
            .target(decided == null ? "" : decided, given)
            .build();
    String wanted = shown == null ? "" : shown;
    assertEquals(wanted, TextNormalizer.normal(TargetText.of(indicator, Language.FI)));
    for (Language language : Language.values()) {
      String text = TargetText.of(indicator, language);
      assertTrue(TargetText.says(text, indicator), text);
      assertTrue(
          TargetText.decided(text, unit).contains(TextNormalizer.normal(indicator.target().text())),
          text);
    }
  }

  @Test
  void whatFormsOfEarlierVersionsShowSaysTheSame() {
    Indicator model = PoriPlan.plan().indicators().get(0);
    Indicator indicator =
        IndicatorLike.of(model)
            .type(IndicatorType.NUMBER)
            .unit("h")
            .direction(Direction.LOWER_IS_BETTER)
            .baseline("95 h")
            .target("−10 %")
            .build();
    assertTrue(TargetText.says("−10 %", indicator));
    assertTrue(TargetText.says("−10 %, pienempi parempi", indicator));
    assertTrue(TargetText.says("−10 %, dvs. 85,5 h, lägre är bättre", indicator));
    assertFalse(TargetText.says("−10 %, eli 86 h, pienempi parempi", indicator));
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
