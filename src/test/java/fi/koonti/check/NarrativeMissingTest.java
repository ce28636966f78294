package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;

class NarrativeMissingTest {

  @Test
  void aStatusAloneTellsTheCouncilNothing() {
    assertEquals(
        "[ELYM-003 O7 narrative-missing]",
        Found.by(
            new NarrativeMissing(),
            Sample.NO_INDICATOR,
            Sample.row(Sample.NO_INDICATOR).status(Status.ON_TRACK)));
  }

  @Test
  void aNarrativeIsEnough() {
    assertEquals(
        "[]",
        Found.by(
            new NarrativeMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).put(Field.NARRATIVE, "Matkat kasvavat.")));
  }
}
