package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.Sample;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalsTest {

  private static final ReportRow FIRST = row("A", Status.REACHED, Sample.TRIPS);

  /** The same goal in other capitals, of another unit, deed and measure. */
  private static final ReportRow SAME_GOAL =
      row(
          "B",
          Status.DELAYED,
          IndicatorLike.of(Sample.TRIPS).goal("toimivat  YHTEYDET").section("Kadut").build());

  private static final ReportRow OTHER_SECTOR =
      row("C", Status.REACHED, IndicatorLike.of(Sample.TRIPS).sector("SIV").build());
  private static final ReportRow OTHER_FOCUS =
      row("D", null, IndicatorLike.of(Sample.TRIPS).focusArea("Muu").build());
  private static final ReportRow OTHER_MEASURE =
      row("E", Status.REACHED, IndicatorLike.of(Sample.TRIPS).measure("M").build());
  private static final ReportRow OTHER_DEED =
      row("F", Status.REACHED, IndicatorLike.of(Sample.TRIPS).deed("T").build());
  private static final ReportRow ENDED =
      row(
          "G",
          Status.REACHED,
          IndicatorLike.of(Sample.TRIPS).until(Sample.Q3.end().minusDays(1)).build());

  private static final List<ReportRow> ROWS =
      List.of(FIRST, SAME_GOAL, OTHER_SECTOR, OTHER_FOCUS, OTHER_MEASURE, OTHER_DEED, ENDED);

  @Test
  void aGoalOfTheMunicipalityIsOneFocusAreaAndOneGoalAsTheyRead() {
    assertEquals("[ABCEF DELAYED 4/5, D null 0/1]", described(Goals.ofAll(ROWS)));
  }

  @Test
  void aSectorAnswersForAGoalAsFarAsItServesIt() {
    assertEquals("[ABEF DELAYED 3/4, C REACHED 1/1, D null 0/1]", described(Goals.bySector(ROWS)));
  }

  @Test
  void aDeedIsOneSectorSectionGoalAndDeed() {
    assertEquals(
        "[AE REACHED 2/2, B DELAYED 0/1, C REACHED 1/1, D null 0/1, F REACHED 1/1]",
        described(Goals.ofDeeds(ROWS)));
  }

  @Test
  void aMeasureIsOneOfItsDeed() {
    assertEquals(
        "[A REACHED 1/1, B DELAYED 0/1, C REACHED 1/1, D null 0/1, E REACHED 1/1, F REACHED 1/1]",
        described(Goals.ofMeasures(ROWS)));
  }

  @Test
  void whereThereIsNoGoalTheMeasureStandsForIt() {
    Indicator goalless = IndicatorLike.of(Sample.TRIPS).goal("").build();
    Indicator other = IndicatorLike.of(goalless).measure("M").build();
    assertEquals(
        "[AB REACHED 2/2, C REACHED 1/1]",
        described(
            Goals.ofAll(
                List.of(
                    row("A", Status.REACHED, goalless),
                    row("B", Status.REACHED, goalless),
                    row("C", Status.REACHED, other)))));
  }

  @Test
  void whatWasNotAskedServesNoGoalAndOneRowIsTheFirst() {
    Goals goals = Goals.ofAll(ROWS);
    assertEquals(Optional.empty(), goals.of(ENDED));
    assertEquals(goals.list().get(0), goals.of(OTHER_DEED).orElseThrow());
    assertEquals(
        List.of("A", "D"),
        ROWS.stream().filter(goals::isFirst).map(row -> row.indicator().id()).toList());
  }

  private static ReportRow row(String id, Status status, Indicator like) {
    return Rows.row(IndicatorLike.of(like).id(id).build(), status);
  }

  private static String described(Goals goals) {
    return goals.list().stream().map(GoalsTest::described).toList().toString();
  }

  private static String described(GoalResult goal) {
    String ids = String.join("", goal.rows().stream().map(row -> row.indicator().id()).toList());
    return ids + " " + goal.status() + " " + goal.reached() + "/" + goal.rows().size();
  }
}
