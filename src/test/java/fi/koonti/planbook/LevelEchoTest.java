package fi.koonti.planbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.grid.GridLimits;
import fi.koonti.plan.Plan;
import fi.koonti.quantity.MonthSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelEchoTest {

  @TempDir Path folder;

  private LevelEcho echo(String id) throws IOException {
    Plan plan =
        new PlanReader(GridLimits.defaults())
            .read(PoriPlanFile.file().in(folder), "suunnitelma.xlsx")
            .plan()
            .orElseThrow();
    return LevelEcho.all(plan).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatWasReadIsShownBesideTheText() throws IOException {
    LevelEcho echo = echo("ELYM-018");
    assertEquals("119 000 (+5 %)", echo.target().text());
    assertEquals(new BigDecimal("119000"), echo.target().number());
    assertEquals("matkaa", echo.target().unit());
    assertFalse(echo.target().given());
    assertEquals(Optional.of(new MonthSpan(2023, 10, 12)), echo.span());
  }

  @Test
  void aNumberThatThePlanGivesIsMarked() throws IOException {
    assertTrue(echo("ELYM-005").baseline().given());
  }
}
