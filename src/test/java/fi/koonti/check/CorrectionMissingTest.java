package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;

class CorrectionMissingTest {

  @Test
  void aDelayedRowWantsCauseAndCorrection() {
    assertEquals(
        "[ELYM-001 P7 correction-missing]",
        Found.by(
            new CorrectionMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.DELAYED)));
  }

  @Test
  void aPartlyReachedRowWantsCauseAndCorrection() {
    assertEquals(
        "[ELYM-001 P7 correction-missing]",
        Found.by(
            new CorrectionMissing(), Sample.TRIPS, Sample.row(Sample.TRIPS).status(Status.PARTLY)));
  }

  @Test
  void aLostRowWantsCauseAndCorrection() {
    assertEquals(
        "[ELYM-001 P7 correction-missing]",
        Found.by(
            new CorrectionMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.NOT_REACHED)));
  }

  @Test
  void whatGoesWellWantsNone() {
    assertEquals(
        "[]",
        Found.by(
            new CorrectionMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.ON_TRACK)));
  }

  @Test
  void aCorrectionThatIsThereIsNotMissing() {
    assertEquals(
        "[]",
        Found.by(
            new CorrectionMissing(),
            Sample.TRIPS,
            Sample.row(Sample.TRIPS).status(Status.DELAYED).put(Field.CORRECTION, "Rekrytointi")));
  }
}
