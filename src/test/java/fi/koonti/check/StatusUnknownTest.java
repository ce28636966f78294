package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import org.junit.jupiter.api.Test;

class StatusUnknownTest {

  @Test
  void aStatusThatIsNotOfferedIsTold() {
    assertEquals(
        "[ELYM-001 N7 status-unknown]",
        Found.by(
            new StatusUnknown(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.STATUS, "Melkein valmis")));
  }

  @Test
  void capitalsAndSpacesAreNoDifference() {
    assertEquals(
        "[]",
        Found.by(
            new StatusUnknown(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.STATUS, "ETENEE  SUUNNITELLUSTI ")));
  }

  @Test
  void theCodeIsUnderstoodAsWell() {
    assertEquals(
        "[]",
        Found.by(
            new StatusUnknown(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.STATUS, "on_track")));
  }

  @Test
  void anErrorValueIsLeftToTheRuleOfErrors() {
    assertEquals(
        "[]",
        Found.by(
            new StatusUnknown(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.STATUS, Value.ofError("#N/A"))));
  }
}
