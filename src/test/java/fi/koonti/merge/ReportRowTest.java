package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.Sample;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportRowTest {

  private static final Place OUTCOME = Place.of("a.xlsx", "Seuranta", CellAddress.parse("M7"));
  private static final Place NARRATIVE = Place.of("b.xlsx", "Seuranta", CellAddress.parse("O7"));

  @Test
  void whatStandsInARowIsWhatLaterPeriodsKnow() {
    ReportRow row =
        Rows.row(
            Sample.TRIPS,
            Status.ON_TRACK,
            Map.of(
                Field.NARRATIVE, new Answer(Value.ofText("Edetty."), NARRATIVE),
                Field.OUTCOME, new Answer(Value.ofText("n. 40"), OUTCOME)));
    assertEquals(
        new HistoricAnswer("n. 40", BigDecimal.valueOf(40), Status.ON_TRACK, "Edetty."),
        row.asPast());
    assertEquals(Optional.of(OUTCOME), row.source());
    assertTrue(row.isAnswered());
  }

  @Test
  void whatWasNotAnsweredHasNeitherNumberNorSource() {
    ReportRow row = Rows.row(Sample.TRIPS, null);
    assertEquals("", row.text(Field.OUTCOME));
    assertNull(row.outcomeNumber());
    assertEquals(Optional.empty(), row.source());
    assertFalse(row.isAnswered());
  }
}
