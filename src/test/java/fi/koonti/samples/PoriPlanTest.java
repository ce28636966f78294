package fi.koonti.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.plan.Plan;
import org.junit.jupiter.api.Test;

class PoriPlanTest {

  private final Plan plan = PoriPlan.plan();

  @Test
  void hasThePlanOfSixSectors() {
    assertEquals(6, plan.sectors().size());
    assertEquals(150, plan.indicators().size());
  }

  @Test
  void everyAnswerIsAboutAnIndicatorOfThePlan() {
    for (String period : new String[] {"2023-Q2", "2023-Q3"}) {
      assertTrue(
          PoriPlan.answers(period).stream()
              .allMatch(answer -> plan.indicator(answer.id()).isPresent()));
    }
  }

  @Test
  void everyStatusThatWasAnsweredIsOneOfThePlan() {
    assertTrue(
        PoriPlan.answers("2023-Q3").stream()
            .filter(answer -> !answer.status().isEmpty())
            .allMatch(answer -> plan.statusCalled(answer.status()).isPresent()));
  }
}
