package fi.koonti.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.Sample;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusUnchangedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "2023; Viivästynyt; 24; DELAYED; 24; [ELYM-001 N7 status-unchanged]",
        "2023; Viivästynyt; 1 200; DELAYED; 1200; [ELYM-001 N7 status-unchanged]",
        "2023; Ei aloitettu; 0; NOT_STARTED; 0; [ELYM-001 N7 status-unchanged]",
        "2023; Viivästynyt; 24; DELAYED; '\u200B24\u200E'; [ELYM-001 N7 status-unchanged]",
        "2023; Viiväs\u00ADtynyt; '\uFEFF24'; DELAYED; 24; [ELYM-001 N7 status-unchanged]",
        "2023; Viivästynyt; Noin puolet; DELAYED; 'Noin\u200B puo\u00ADlet';"
            + " [ELYM-001 N7 status-unchanged]",
        "2023; Viivästynyt; 24; DELAYED; 25; []",
        "2023; Viivästynyt; –; DELAYED; 24; []",
        "2023; Viivästynyt; ''; DELAYED; -; []",
        "2023; Viivästynyt; 24; PARTLY; 24; []",
        "2023; Etenee suunnitellusti; 24; ON_TRACK; 24; []",
        "H1/2023; Viivästynyt; 24; DELAYED; 24; []",
        "lukuvuosi 2022–23; Viivästynyt; 24; DELAYED; 24; []",
        "2023; ''; ''; DELAYED; 24; []"
      })
  void whatStandsStillOffItsTrackIsTold(
      String span, String statusBefore, String before, Status told, String now, String expected) {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "20", "30", span);
    Sample.Row row = Sample.row(asked).status(told).before(before, statusBefore, "");
    if (now != null) {
      row.put(Field.OUTCOME, now);
    }
    assertEquals(expected, Found.by(new StatusUnchanged(), asked, row));
  }

  @Test
  void aNarrativeThatWasSentAgainIsToldAlone() {
    Indicator asked = Timed.indicator(IndicatorType.NUMBER, "20", "30", "2023");
    Sample.Row row =
        Sample.row(asked)
            .status(Status.DELAYED)
            .put(Field.OUTCOME, "24")
            .put(Field.NARRATIVE, "Työ etenee.")
            .before("24", "Viivästynyt", "Työ etenee.");
    assertEquals("[]", Found.by(new StatusUnchanged(), asked, row));
  }
}
