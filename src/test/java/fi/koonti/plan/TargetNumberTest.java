package fi.koonti.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target comes to; a word stands for the question where it comes to none. */
class TargetNumberTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3} to {4}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "NUMBER; kpl; UP; 50; 60; 60",
        "NUMBER; kpl; UP; 50; nousee 10 kpl; 60",
        "NUMBER; kpl; UP; 50; kasvaa 10 kpl; 60",
        "NUMBER; kpl; UP; 50; Laskureiden määrä kasvaa 5 kpl; 55",
        "NUMBER; kpl; UP; 50; +5 kpl; 55",
        "NUMBER; kpl; UP; 2; +5 kpl; 7",
        "NUMBER; kpl; UP; 50; 10 kpl enemmän; 60",
        "NUMBER; kpl; UP; 50; 10 uutta; change-may-be-level",
        "NUMBER; kpl; UP; 50; 10 uutta kpl; change-may-be-level",
        "NUMBER; kpl; UP; 50; 10 kpl uusia; change-may-be-level",
        "NUMBER; kpl; UP; 50; perustetaan 10 uutta; change-may-be-level",
        "NUMBER; kpl; UP; 50; ytterligare 10; change-may-be-level",
        "NUMBER; kpl; UP; 50; 10 till; change-may-be-level",
        "NUMBER; kpl; UP; 50; 10 new; change-may-be-level",
        "NUMBER; kpl; UP; 0; 10 uutta; 10",
        "NUMBER; kpl; UP; -; 10 uutta; 10",
        "NUMBER; kpl; UP; 5 uutta; 10 uutta; 10",
        "NUMBER; kpl; UP; 50; till 60; 60",
        "NUMBER; kpl; UP; 50; lisätään 10; change-not-counted",
        "NUMBER; kpl; UP; 50; lisätään 10 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 640; vähenee 5 kpl; 635",
        "NUMBER; pv; DOWN; 16,9; lyhenee 2 pv; 14.9",
        "NUMBER; pv; DOWN; 40; laskee 30 pv; change-may-be-level",
        "NUMBER; kpl; UP; 8; nousee 10 kpl; change-may-be-level",
        "NUMBER; kpl; UP; 50; nousee 10; change-may-be-level",
        "NUMBER; kpl; UP; -; nousee 10 kpl; change-without-baseline",
        "NUMBER; kpl; UP; 50; nousee 60 kpl:een; 60",
        "NUMBER; kpl; DOWN; 40; muutos 5; change-not-counted",
        "NUMBER; kpl; UP; 1,5; muutos +2; change-not-counted",
        "NUMBER; kpl; UP; 40; 2 x nykyinen; change-not-counted",
        "PERCENT; %; DOWN; 40; puolittuu; 20",
        "PERCENT; %; UP; 40; kaksinkertaistuu; 80",
        "PERCENT; %; UP; 60; kaksinkertaistuu; change-of-share",
        "PERCENT; %; UP; 40; +5 %; change-of-share",
        "PERCENT; %; DOWN; -; puolittuu; change-without-baseline",
        "NUMBER; kpl; UP; 1,5; 2 x; -",
        "NUMBER; kpl; UP; 40; sama kuin Turussa; change-not-counted",
        "NUMBER; kpl; UP; 40; samma som i Åbo; change-not-counted",
        "NUMBER; kpl; UP; 40; same as national average; change-not-counted",
        "NUMBER; kpl; UP; 40; sama kuin nyt; 40",
        "NUMBER; kpl; UP; 40; matkat + 5; change-not-counted",
        "NUMBER; kpl; UP; 40; sama kuin matkat; change-not-counted",
        "NUMBER; kpl; UP; 40; matkojen määrä kasvaa 10 %; 44",
        "NUMBER; kpl; UP; 40 (2019); sama kuin 2022; change-from-other-year",
        "NUMBER; kpl; UP; 40 (2019); kasvaa 10 % edellisestä vuodesta; change-from-other-year",
        "NUMBER; kpl; UP; 40; kasvaa 10 % edellisestä vuodesta; 44",
        "NUMBER; kpl; UP; 40; 10 % parempi kuin maassa keskimäärin; change-not-counted",
        "PERCENT; %; UP; 60; maan keskiarvo + 5 %-yks.; change-not-counted",
        "NUMBER; kpl; UP; Turku 40; +10 %; change-without-baseline",
        "NUMBER; kpl; UP; 40 (tavoite); +10 %; change-without-baseline",
        "NUMBER; kpl; UP; yli 40; +10 %; change-without-baseline",
        "NUMBER; kpl; UP; TA 2024 40; +10 %; change-without-baseline",
        "NUMBER; €; UP; 40 000; +5k; change-not-counted",
        "NUMBER; €; UP; 40 000; tulos +50 000 €; change-not-counted",
        "NUMBER; hlö; DOWN; 640; −10 %; 576",
        "NUMBER; hlö; DOWN; 640; -10 %; 576",
        "NUMBER; hlö; DOWN; 640; vähenee 10 %; 576",
        "NUMBER; hlö; DOWN; -; -10 %; change-without-baseline",
        "NUMBER; kpl; UP; 50; kasvaa 5 %; 52.5",
        "NUMBER; kpl; UP; 50; kasvu 5 %; 52.5",
        "NUMBER; kpl; UP; 50; +5 %; 52.5",
        "NUMBER; kpl; UP; 50; vähintään 10 % enemmän; 55",
        "NUMBER; kpl; UP; 50; ökning 10 %; 55",
        "NUMBER; kpl; UP; 50; kasvaa 5–10 %; -",
        "NUMBER; kpl; UP; 50; kasvaa 5 % ja 10 kpl; -",
        "NUMBER; kpl; UP; 50; paranee 10 %; 55",
        "NUMBER; pv; DOWN; 50; paranee 10 %; 45",
        "NUMBER; pv; DOWN; 50; heikkenee 10 %; 55",
        "NUMBER; kpl; NONE; 50; paranee 10 %; change-without-way",
        "NUMBER; kpl; UP; 50; kasvaa 5 %-yks.; change-in-other-unit",
        "NUMBER; kpl; UP; 50; kasvaa 5 hlö; change-in-other-unit",
        "NUMBER; kpl; DOWN; 50; puolittuu; 25",
        "NUMBER; kpl; UP; 50; kaksinkertaistuu; 100",
        "NUMBER; kpl; UP; 50; kolminkertaistuu; 150",
        "NUMBER; kpl; UP; 50; doubles; 100",
        "NUMBER; kpl; DOWN; 50; halveras; 25",
        "PERCENT; %; UP; 70 %; paranee 5 %-yksikköä; 75",
        "PERCENT; %; UP; 70 %; kasvaa 5 %-yks.; 75",
        "PERCENT; %; DOWN; 70 %; paranee 5 %-yksikköä; 65",
        "PERCENT; %; DOWN; 70 %; laskee 5 prosenttiyksikköä; 65",
        "PERCENT; %; UP; 2 %; kasvaa 5 %-yks.; 7",
        "PERCENT; %; UP; 70 %; kasvaa 5 %; change-of-share",
        "PERCENT; %; UP; 70 %; +5 %; change-of-share",
        "PERCENT; %; UP; 70 %; paranee 5 %; change-of-share",
        "PERCENT; %; DOWN; 70 %; -5 %; fall-or-loss",
        "PERCENT; %; UP; -7 %; -5 %; -5",
        "PERCENT; %; UP; -; -5 %; -5",
        "EURO; €; DOWN; 1 000 000 €; laskee 2 %; 980000",
        "EURO; €; UP; 1 000 000 €; kasvaa 50 te; 1050000",
        "EURO; t€; UP; 1 000; kasvaa 50 000 €; 1050",
        "EURO; €; UP; 100 €; -5 €; fall-or-loss",
        "NUMBER; kpl; UP; 50; sama; 50",
        "NUMBER; kpl; UP; 50; vähintään sama; 50",
        "NUMBER; kpl; UP; 50; määrän kasvu; -",
        "NUMBER; kpl; UP; 50 (2021); 10 % enemmän kuin vuonna 2021; 55",
        "NUMBER; kpl; UP; 50 (2022); 10 % enemmän kuin vuonna 2021; change-from-other-year",
        "NUMBER; kpl; UP; 113 000; 119 000 (+5 %); 119000",
        "NUMBER; kpl; UP; -; 119 000 (+5 %); 119000",
        "NUMBER; kpl; UP; 1 000; 1 060 (+5 %); change-against-level",
        "NUMBER; kpl; DOWN; 100; 95 kpl (-10 %); change-against-level",
        "NUMBER; kpl; DOWN; 100; 90 kpl (-10 %); 90",
        "NUMBER; kpl; DOWN; 100; vähennetään 5 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 100; pienennetään 5 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 100; lasketaan 5 kpl; change-not-counted",
        "NUMBER; kpl; UP; 100; nostetaan 5 kpl; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvatetaan 5 kpl; change-not-counted",
        "NUMBER; kpl; UP; 100; parannetaan 5 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 100; lyhennetään 5 kpl; change-not-counted",
        "NUMBER; kpl; UP; 100; lisätään 5 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 100; pienenee vuosittain 5 kpl; change-not-counted",
        "NUMBER; kpl; DOWN; 100; -10 % per vuosi; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee 10 % vuodessa; change-not-counted",
        "NUMBER; kpl; DOWN; 100; laskee kolmanneksen; change-not-counted",
        "NUMBER; kpl; DOWN; 100; laskee neljänneksen; change-not-counted",
        "NUMBER; kpl; DOWN; 100; laskee viidenneksen; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee kymmenesosan; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee puoleen; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee puolella; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvaa neljänneksen; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvaa puolella; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvaa kolmanneksella; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvaa puolitoistakertaiseksi; change-not-counted",
        "NUMBER; kpl; UP; 100; kasvaa 1,5-kertaiseksi; change-not-counted",
        "NUMBER; kpl; UP; 100; 1,5-kertaiseksi; change-not-counted",
        "NUMBER; kpl; UP; 100; nousee tuhannella; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee alle 10 %; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee enintään 10 %; change-not-counted",
        "NUMBER; kpl; DOWN; 100; vähenee yli 10 %; change-not-counted",
        "NUMBER; kpl; DOWN; 100; laskee 2023 tasolle; change-from-other-year",
        "NUMBER; kpl; DOWN; 100; pienempi kuin 2023; change-from-other-year",
        "NUMBER; kpl; DOWN; 100; −80 % vuoden 2019 tasosta; change-from-other-year",
        "NUMBER; kpl; UP; 100; kasvaa 5 % vuodesta 2022; change-from-other-year",
        "NUMBER; kpl; DOWN; 100; -10 % vuodesta 2022; change-from-other-year",
        "NUMBER; kpl; DOWN; 100; vähenee 20 % vuoteen 2030 mennessä; change-from-other-year",
        "NUMBER; kpl; DOWN; 100; -10 % (2023–2025); change-from-other-year",
        "NUMBER; kpl; DOWN; 100; vähenee 10 % / 2025; change-from-other-year",
        "NUMBER; kpl; UP; 100 (2022); kasvaa 5 % vuodesta 2022; 105",
        "NUMBER; kpl; UP; 100; vähintään 120; 120",
        "NUMBER; kpl; UP; 100; 120 tai enemmän; 120",
        "NUMBER; kpl; UP; 0; kasvaa 10 %; change-of-nothing",
        "EURO; €; UP; −50 000 €; paranee 10 %; change-of-nothing",
        "EURO; €; UP; −50 000 €; +10 %; change-of-nothing",
        "EURO; €; UP; −50 000 €; kasvaa 10 %; change-of-nothing",
        "PERCENT; %; UP; 50 %; kasvaa 5 %-yks. vuodessa; change-not-counted"
      })
  void aTargetComesToANumberOrIsAsked(
      IndicatorType type, String unit, String way, String from, String target, String expected) {
    Indicator indicator =
        IndicatorLike.of(Sample.TRIPS)
            .type(type)
            .unit(unit)
            .direction(direction(way))
            .baseline(from == null ? "" : from)
            .target(target)
            .build();
    String number =
        indicator.targetNumber() == null ? null : indicator.targetNumber().toPlainString();

    assertEquals(expected, number == null ? indicator.targetQuestion().orElse(null) : number);
  }

  private static Direction direction(String way) {
    return switch (way) {
      case "UP" -> Direction.HIGHER_IS_BETTER;
      case "DOWN" -> Direction.LOWER_IS_BETTER;
      default -> Direction.NONE;
    };
  }
}
