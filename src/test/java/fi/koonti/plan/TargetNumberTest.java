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
        "NUMBER; kpl; DOWN; 640; vähenee 5 kpl; 635",
        "NUMBER; pv; DOWN; 16,9; lyhenee 2 pv; 14.9",
        "NUMBER; pv; DOWN; 40; laskee 30 pv; change-may-be-level",
        "NUMBER; kpl; UP; 8; nousee 10 kpl; change-may-be-level",
        "NUMBER; kpl; UP; 50; nousee 10; change-may-be-level",
        "NUMBER; kpl; UP; -; nousee 10 kpl; change-without-baseline",
        "NUMBER; kpl; UP; 50; nousee 60 kpl:een; 60",
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
        "NUMBER; kpl; UP; 50; 119 000 (+5 %); 119000"
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
