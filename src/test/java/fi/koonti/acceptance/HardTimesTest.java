package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk is whole, whatever happens to the program while it writes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are limited as on POSIX systems")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HardTimesTest {

  private static final byte[] OLD = {'o', 'l', 'd'};

  @TempDir Path folder;

  private Round round;
  private Path reports;

  @BeforeEach
  void returnOneForm() {
    round = Round.withOneAnswer(folder);
    reports = Round.make(folder.resolve("raportit"));
  }

  @Test
  void aMergeThatIsKilledLeavesTheOldWorkbookOrTheNewOne() throws Exception {
    Path out = reports.resolve("koonti.xlsx");
    assertEquals(1, merge(out).run().code());
    byte[] whole = Round.read(out);
    int killed = 0;
    for (int moment = 1; moment <= 8; moment++) {
      Round.write(out, OLD);
      Process merge = merge(out).start();
      boolean ended = merge.waitFor(150L * moment, TimeUnit.MILLISECONDS);
      merge.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
      byte[] found = Round.read(out);
      assertArrayEquals(found.length == OLD.length ? OLD : whole, found);
    }
    assertTrue(killed > 0, "no merge was killed");
    assertEquals(1, merge(out).run().code());
    assertArrayEquals(whole, Round.read(out));
    assertEquals(List.of("koonti.xlsx"), Round.names(reports));
  }

  @Test
  void aDiskThatTakesNoMoreIsToldAndTheOldWorkbookStays() throws Exception {
    Path out = reports.resolve("koonti.xlsx");
    Round.write(out, OLD);
    CommandLineRun run = merge(out).under("ulimit -f 8").run();
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("Ei voi kirjoittaa: "), run.err());
    assertTrue(run.err().contains("suurempi kuin järjestelmä sallii"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertArrayEquals(OLD, Round.read(out));
    assertEquals(List.of("koonti.xlsx"), Round.names(reports));
  }

  private OwnProcess merge(Path out) {
    return OwnProcess.of(
        folder,
        List.of(),
        "merge",
        round.returned,
        "--plan",
        round.plan,
        "--period",
        "2023-Q3",
        "--out",
        out);
  }
}
