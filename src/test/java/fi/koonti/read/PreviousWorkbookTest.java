package fi.koonti.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Status;
import fi.koonti.plan.UsedIds;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviousWorkbookTest {

  private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);

  @Test
  void whatAWorkbookSaysOfItsOwnPeriodBeatsWhatAnotherCarries() {
    PreviousWorkbook own = workbook("2023-Q1", 1, List.of(period("2023-Q1", MARCH, "own")));
    PreviousWorkbook later =
        workbook(
            "2023-Q2",
            2,
            List.of(period("2023-Q1", MARCH, "carried"), period("2023-Q2", JUNE, "own")));
    assertEquals("own", outcome(PreviousWorkbook.joined(List.of(own, later)), 0));
  }

  @Test
  void theOrderOfTheWorkbooksMakesNoDifference() {
    PreviousWorkbook one = workbook("2023-Q2", 1, List.of(period("2023-Q2", JUNE, "one")));
    PreviousWorkbook other = workbook("2023-Q2", 1, List.of(period("2023-Q2", JUNE, "other")));
    PreviousWorkbook first = workbook("2023-Q1", 1, List.of(period("2023-Q1", MARCH, "first")));
    assertEquals(
        PreviousWorkbook.joined(List.of(one, other, first)),
        PreviousWorkbook.joined(List.of(first, other, one)));
  }

  @Test
  void periodsComeInTheOrderOfTheirEnds() {
    PreviousWorkbook late = workbook("2023-A", 1, List.of(period("2023-A", JUNE, "late")));
    PreviousWorkbook early = workbook("2023-B", 1, List.of(period("2023-B", MARCH, "early")));
    assertEquals("early", outcome(PreviousWorkbook.joined(List.of(late, early)), 0));
  }

  @Test
  void nothingGivesAnEmptyHistory() {
    assertEquals(History.NONE, PreviousWorkbook.joined(List.of()));
  }

  private static PreviousWorkbook workbook(
      String period, int version, List<PreviousPeriod> periods) {
    return new PreviousWorkbook(
        period,
        "PORI-2023",
        version,
        new History(periods),
        Map.of(),
        UsedIds.NONE,
        List.of(),
        Map.of());
  }

  private static PreviousPeriod period(String key, LocalDate end, String outcome) {
    HistoricAnswer answer = new HistoricAnswer(outcome, null, Status.ON_TRACK, "");
    return new PreviousPeriod(key, end, Map.of("ELYM-001", answer));
  }

  private static String outcome(History history, int period) {
    return history.periods().get(period).answers().get("ELYM-001").outcome();
  }
}
