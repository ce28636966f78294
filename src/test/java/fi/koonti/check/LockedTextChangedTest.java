package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Attribute;
import org.junit.jupiter.api.Test;

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
}
