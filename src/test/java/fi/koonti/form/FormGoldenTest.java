package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.fixture.PlanLike;
import fi.koonti.plan.Plan;
import fi.koonti.samples.PoriPlan;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A small form as text, so that whoever reviews a change sees what it does to forms. When a change
 * is wanted, copy {@code target/golden} over what is committed.
 */
class FormGoldenTest {

  private static final Path COMMITTED = Path.of("src/test/resources/golden/form.txt");
  private static final Path FOUND = Path.of("target/golden/form.txt");

  @Test
  void theFormIsAsItWas() throws IOException {
    String found = FormDump.of(PoriForm.maker().make(order()));
    Files.createDirectories(FOUND.getParent());
    Files.writeString(FOUND, found);
    assertEquals(Files.readString(COMMITTED), found);
  }

  /** Three rows: two of one measure, and a measure without an indicator. */
  private static FormOrder order() {
    Plan plan = PoriPlan.plan();
    Plan small =
        PlanLike.of(plan)
            .indicators(
                plan.indicators().stream()
                    .filter(one -> one.sector().equals("SIV"))
                    .filter(one -> !one.hasName() || one.id().matches("SIV-00[12]"))
                    .limit(3)
                    .toList())
            .build();
    return new FormOrder(
        small,
        small.period("Q3").orElseThrow(),
        small.sector("SIV").orElseThrow(),
        PoriPlan.history(),
        Language.FI);
  }
}
