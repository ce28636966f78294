package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;

class StatusMissingTest {

  @Test
  void aRowWithoutAStatusIsTold() {
    assertEquals(
        "[ELYM-001 N7 status-missing]",
        Found.by(
            new StatusMissing(), Sample.TRIPS, Sample.row(Sample.TRIPS).put(Field.OUTCOME, "5")));
  }

  @Test
  void aRowWithAStatusIsFine() {
    assertEquals(
        "[]",
        Found.by(
            new StatusMissing(), Sample.TRIPS, Sample.row(Sample.TRIPS).status(Status.DROPPED)));
  }
}
