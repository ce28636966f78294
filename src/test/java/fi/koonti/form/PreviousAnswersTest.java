package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousAnswersTest {

  private static final Indicator FIRST = PoriForm.order("ELYM", History.NONE).asked().get(0);

  @ParameterizedTest
  @CsvSource({
    "177000, 177\u00A0000",
    "999, 999",
    "-1234567.5, '-1\u00A0234\u00A0567,5'",
    "2023-09-30, 30.9.2023",
    "n. 40 pv, n. 40 pv",
    "119 000, 119 000",
    "'', –"
  })
  void outcomesAreShownAsPeopleWriteThem(String outcome, String shown) {
    assertEquals(shown, previous(outcome, null).outcome(FIRST));
  }

  /** The text, and whether a certain number was read in it. */
  @ParameterizedTest
  @CsvSource({
    "120.000, false, 120.000",
    "1.234, false, 1.234",
    "1.234, true, '1,234'",
    "0012, true, 0012",
    "177000, true, 177\u00A0000",
    "7-8, false, 7-8"
  })
  void whatWasAskedAboutIsShownAsItWasTyped(String outcome, boolean certain, String shown) {
    Indicator number =
        PoriForm.order("ELYM", History.NONE).asked().stream()
            .filter(Indicator::isNumeric)
            .findFirst()
            .orElseThrow();
    HistoricAnswer answer =
        new HistoricAnswer(outcome, certain ? new BigDecimal(outcome) : null, null, "");
    PreviousPeriod period =
        new PreviousPeriod("2023-Q2", LocalDate.of(2023, 6, 30), Map.of(number.id(), answer));
    PreviousAnswers previous =
        new PreviousAnswers(PoriForm.order("ELYM", new History(List.of(period))));
    assertEquals(shown, previous.outcome(number));
  }

  @Test
  void statusesAreShownInTheMunicipalitysWords() {
    assertEquals("Viivästynyt", previous("", Status.DELAYED).status(FIRST));
  }

  @Test
  void aStatusThatNobodyToldIsADash() {
    assertEquals("–", previous("12", null).status(FIRST));
  }

  @Test
  void nothingIsShownWhenNoEarlierPeriodIsKnown() {
    PreviousAnswers previous = new PreviousAnswers(PoriForm.order("ELYM", History.NONE));
    assertEquals("", previous.outcome(FIRST) + previous.status(FIRST));
  }

  private static PreviousAnswers previous(String outcome, Status status) {
    HistoricAnswer answer = new HistoricAnswer(outcome, null, status, "");
    PreviousPeriod period =
        new PreviousPeriod("2023-Q2", LocalDate.of(2023, 6, 30), Map.of(FIRST.id(), answer));
    return new PreviousAnswers(PoriForm.order("ELYM", new History(List.of(period))));
  }
}
