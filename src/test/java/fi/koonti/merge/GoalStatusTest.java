package fi.koonti.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.plan.Status;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStatusTest {

  @ParameterizedTest
  @CsvSource({
    "REACHED, REACHED",
    "REACHED REACHED REACHED, REACHED",
    "REACHED ON_TRACK, ON_TRACK",
    "REACHED NOT_STARTED, ON_TRACK",
    "ON_TRACK NOT_STARTED, ON_TRACK",
    "NOT_STARTED NOT_STARTED, NOT_STARTED",
    "REACHED PARTLY, PARTLY",
    "REACHED DROPPED, PARTLY",
    "DROPPED DROPPED, DROPPED",
    "ON_TRACK DROPPED, ON_TRACK",
    "PARTLY DELAYED, DELAYED",
    "DELAYED NOT_REACHED REACHED, NOT_REACHED",
    "REACHED NOT_ASSESSABLE, NOT_ASSESSABLE",
    "ON_TRACK NOT_ASSESSABLE, NOT_ASSESSABLE",
    "DELAYED NOT_ASSESSABLE, DELAYED",
    "REACHED -, -",
    "DELAYED -, DELAYED",
    "NOT_ASSESSABLE -, -",
    "-, -"
  })
  void theStatusOfAGoalFollowsFromThoseOfItsIndicators(String indicators, String goal) {
    List<Status> statuses =
        Arrays.stream(indicators.split(" "))
            .map(GoalStatusTest::status)
            .collect(Collectors.toList());
    assertEquals(status(goal), GoalStatus.of(statuses));
    Collections.reverse(statuses);
    assertEquals(status(goal), GoalStatus.of(statuses));
  }

  @Property
  void aGoalIsReachedOnlyWhenAllItsIndicatorsAre(@ForAll @Size(min = 1, max = 6) List<Status> all) {
    Collections.shuffle(all, new Random(1));
    boolean every = all.stream().allMatch(status -> status == Status.REACHED);
    assertEquals(every, GoalStatus.of(all) == Status.REACHED);
  }

  private static Status status(String word) {
    return word.equals("-") ? null : Status.valueOf(word);
  }
}
