package fi.koonti.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of targets, seen from the end of September 2023. */
class TargetTimeTest {

  @ParameterizedTest
  @CsvSource({
    "jul 2023, ''",
    "24.6.1923, ''",
    "24.6.2123, ''",
    "juli 2023, 31.7.2023",
    "24.6.2023, 24.6.2023"
  })
  void aDayThatIsAskedAboutIsNoDeadline(String target, String shown) {
    Indicator day = IndicatorLike.of(Sample.TRIPS).type(IndicatorType.DATE).target(target).build();
    assertEquals(shown, TargetTime.of(day, Sample.Q3).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # period of the target | its text | shown | over | ahead
          31.12.2023                   | 100              | 31.12.2023 | false | false
          30.9.2023                    | 100              | 30.9.2023  | true  | false
          viimeistään 31.10.2023       | 100              | 31.10.2023 | false | false
          31.12.2024                   | 100              | 31.12.2024 | false | false
          lokakuun loppuun mennessä    | 100              | 31.10.2023 | false | false
          senast i december 2023       | 100              | 31.12.2023 | false | false
          by the end of 2023           | 100              | 31.12.2023 | false | false
          12/2023                      | 100              | 12/2023    | false | true
          Q4/2023                      | 100              | 10–12/2023 | false | true
          2023                         | 100              | 2023       | false | false
          1–9/2023                     | 100              | 1–9/2023   | true  | false
          31.11.2023                   | 100              | ''         | false | false
          ''                           | 100              | ''         | false | false
          ''                           | 100 31.12.2023   | 31.12.2023 | false | false
          ''                           | 100 (30.9.)      | 30.9.2023  | true  | false
          ''                           | 31.10. mennessä 9 | 31.10.2023 | false | false
          ''                           | 100 (10–12/2023) | 10–12/2023 | false | true
          """)
  void aDayIsADeadlineAndNoMonth(
      String span, String target, String shown, boolean over, boolean ahead) {
    TargetTime time =
        TargetTime.of(
            IndicatorLike.of(Sample.TRIPS).target(target).targetSpan(span).build(), Sample.Q3);
    assertEquals(shown, time.toString());
    assertEquals(over, time.isOver());
    assertEquals(ahead, time.isAhead());
  }
}
