package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeRepeatedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Työ etenee.; Työ etenee.; [ELYM-002 O8 narrative-repeated {first=ELYM-001}]",
        "Työ etenee.; ' työ   ETENEE.'; [ELYM-002 O8 narrative-repeated {first=ELYM-001}]",
        "Työ etenee.; '\uFEFFTy\u00ADö\u200B etenee.\u200E'; [ELYM-002 O8 narrative-repeated"
            + " {first=ELYM-001}]",
        "Tyo\u0308 \u2060etenee.; Työ etenee.; [ELYM-002 O8 narrative-repeated {first=ELYM-001}]",
        "Työ etenee.; Työ ei etene.; []",
        "ks. edellinen; ks. edellinen; []",
        "Työ etenee.; -; []"
      })
  void eachRowHasItsOwnNarrative(String first, String second, String expected) {
    Sample.Row later = Sample.row(Sample.PLAN_MADE);
    if (second != null) {
      later.put(Field.NARRATIVE, second);
    }
    assertEquals(
        expected,
        Found.withFacts(
            new NarrativeRepeated(),
            Sample.expectation(Sample.TRIPS, Sample.PLAN_MADE),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).put(Field.NARRATIVE, first), later)));
  }

  @Test
  void aRowThatIsNotAskedRepeatsNothing() {
    assertEquals(
        "[]",
        Found.by(
            new NarrativeRepeated(),
            Sample.expectation(Sample.TRIPS),
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "Työ etenee."),
                Sample.row(Sample.PLAN_MADE).put(Field.NARRATIVE, "Työ etenee."))));
  }
}
