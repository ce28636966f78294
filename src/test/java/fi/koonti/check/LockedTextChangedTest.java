package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedTextChangedTest {

  @Test
  void oldAndNewAreTold() {
    assertEquals(
        "[ELYM-001 J7 locked-text-changed {decided=119 000}]",
        Found.withFacts(
            new LockedTextChanged(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).locked(Attribute.TARGET, "90 000"))));
  }

  @Test
  void whatProgramsDoToSpacesIsNoChange() {
    assertEquals(
        "[]",
        Found.by(
            new LockedTextChanged(),
            Sample.expectation(Sample.TRIPS),
            Sample.form(
                "a.xlsx",
                1,
                Sample.row(Sample.TRIPS).locked(Attribute.TARGET, " 119\u00A0000\n"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B119 000",
        "119\u00A0000\u200E",
        "\uFEFF119 000",
        "11\u00AD9 000",
        "119 \u20600\u200D00\u200F"
      })
  void lettersThatNobodySeesAreNoChange(String target) {
    assertEquals(
        "[]",
        Found.by(
            new LockedTextChanged(),
            Sample.expectation(Sample.TRIPS),
            Sample.form("a.xlsx", 1, Sample.row(Sample.TRIPS).locked(Attribute.TARGET, target))));
  }
}
