package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "-, correction-missing WARNING",
    "–, correction-missing WARNING",
    "ei ole, correction-missing WARNING",
    "Ei., correction-missing WARNING",
    "ok, correction-missing WARNING",
    "inga åtgärder, correction-missing WARNING",
    "n/a, correction-missing WARNING",
    "Haetaan rahoitusta., ''"
  })
  void aTextThatTellsNothingIsNoCorrection(String correction, String told) {
    Sample.Row row =
        Sample.row(Sample.TRIPS).status(Status.DELAYED).put(Field.CORRECTION, correction);
    CheckedRow checked =
        new CheckedRow(Sample.plan(Sample.TRIPS), Sample.Q3, Sample.TRIPS, row.in("a.xlsx", 6));
    String found =
        new CorrectionMissing()
            .check(checked).stream()
                .map(one -> one.code().code() + " " + one.severity())
                .collect(Collectors.joining());
    assertEquals(told, found);
  }

  @Test
  void whereNothingDeviatesADashIsWelcome() {
    Sample.Row row = Sample.row(Sample.TRIPS).status(Status.ON_TRACK).put(Field.CORRECTION, "-");
    assertEquals("[]", Found.by(new CorrectionMissing(), Sample.TRIPS, row));
  }
}
