package fi.koonti.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Settings;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A baseline is of a whole year, or is said not to be. */
class RollBaselinesTest {

  private static final List<Period> QUARTERS =
      IntStream.rangeClosed(1, 4).mapToObj(RollBaselinesTest::quarter).toList();

  private static Period quarter(int number) {
    LocalDate start = LocalDate.of(2026, 3 * number - 2, 1);
    LocalDate end = start.plusMonths(3).minusDays(1);
    String code = "Q" + number;
    return new Period("2026-" + code, code, code, start, end, end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
FI | OWN_PERIOD   | 2026    | 4600 4100 3900 4800      | 17 400 MWh       | 2026-Q4; kausien summa
SV | OWN_PERIOD   | 2026    | 4600 4100 3900 4800      | 17 400 MWh       | 2026-Q4; periodernas summa
EN | OWN_PERIOD   | 2026    | 4600 4100 3900 4800      | 17,400 MWh       | 2026-Q4; the sum of the periods
FI | OWN_PERIOD   | 2026    | 4600.5 4100 3900 4800    | 17 400,5 MWh     | 2026-Q4; kausien summa
FI | OWN_PERIOD   | 2026    | 4600 4100 noin~3900 4800 | noin 17 400 MWh  | 2026-Q4; kausien summa
SV | OWN_PERIOD   | 2026    | 4600 4100 3900 ca~4800   | cirka 17 400 MWh | 2026-Q4; periodernas summa
EN | OWN_PERIOD   | 2026    | about~4600 0 0 0         | about 4,600 MWh  | 2026-Q4; the sum of the periods
FI | OWN_PERIOD   | 2026    | 4600 4100                | ""               | 2026-Q2; kauden oma määrä, eikä koko vuoden summaa tiedetä, joten ehdotusta ei ole
SV | OWN_PERIOD   | 2026    | 4600 - 3900 4800         | ""               | 2026-Q4; periodens eget belopp, och summan för hela året är inte känd, så det finns inget förslag
EN | OWN_PERIOD   | H2/2026 | 4600 4100 3900 4800      | ""               | 2026-Q4; the amount of that period only, and the sum of the whole year is not known, so nothing is proposed
FI | YEAR_TO_DATE | 2026    | 4600 8700                | 8 700 MWh        | 2026-Q2; ei vuoden viimeinen kausi (2026-Q4)
SV | LEVEL        | 2026    | 6.4                      | 6,4 MWh          | 2026-Q1; inte årets sista period (2026-Q4)
EN | LEVEL        | 2026    | 6.4                      | 6.4 MWh          | 2026-Q1; not the last period of the year (2026-Q4)
FI | YEAR_TO_DATE | 2026    | 4600 8700 12600 17400    | 17 400 MWh       | 2026-Q4
FI | LEVEL        | 2026    | 1 1 1 0.81               | 0,81 MWh         | 2026-Q4
FI | LEVEL        | 2026    | 1 1 1 kesken             | kesken           | 2026-Q4
FI | LEVEL        | 2026    | 1 1 1 2026-12-15         | 15.12.2026       | 2026-Q4
""")
  void amountsOfPeriodsAreOfferedAsTheirSumOrNotAtAll(
      Language language,
      Accrual accrual,
      String span,
      String outcomes,
      String offered,
      String remark) {
    Indicator row =
        IndicatorLike.of(Sample.TRIPS)
            .always()
            .unit("MWh")
            .accrual(accrual)
            .targetSpan(span)
            .target("17 500")
            .build();
    List<PreviousPeriod> periods = new ArrayList<>();
    String[] told = outcomes.split(" ");
    for (int i = 0; i < told.length; i++) {
      if (!told[i].equals("-")) {
        String text = told[i].replace('~', ' ');
        String digits = text.replaceAll("[^0-9.]", "");
        boolean isNumber = !digits.isEmpty() && !text.contains("-");
        BigDecimal number = isNumber ? new BigDecimal(digits) : null;
        Period period = QUARTERS.get(i);
        HistoricAnswer answer = new HistoricAnswer(text, number, Status.ON_TRACK, "");
        periods.add(new PreviousPeriod(period.key(), period.end(), Map.of(row.id(), answer)));
      }
    }
    RollBaselines baselines = new RollBaselines(plan(language, row), new History(periods));
    PreviousPeriod latest = periods.get(periods.size() - 1);
    RollBaselines.Proposal proposal =
        baselines.of(row, latest.key(), latest.answers().get(row.id()));
    assertEquals(offered, proposal.text());
    assertEquals(remark, proposal.remark());
  }

  private static Plan plan(Language language, Indicator row) {
    Plan sample = Sample.plan(row);
    return new Plan(
        new PlanIdentity("PORI-2026", 1, "00"),
        new Settings("Porin kaupunki", 2026, language, 200, Set.of(), true, "suunnittelija"),
        QUARTERS,
        List.of(new Sector("ELYM", "Elinvoima", "", "")),
        sample.statuses(),
        List.of(row));
  }
}
