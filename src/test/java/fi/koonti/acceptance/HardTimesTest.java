package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.io.Sha256;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All outputs are as they were or as they shall be, whatever happens while they are written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are limited as on POSIX systems")
@Timeout(value = 900, unit = TimeUnit.SECONDS)
class HardTimesTest {

  private static final int KILLS = 10;

  @TempDir Path folder;

  private Round round;
  private Path reports;
  private SortedMap<String, String> old;

  @BeforeEach
  void mergeOnceAndReturnAgain() throws Exception {
    round = Round.withOneAnswer(folder);
    reports = Round.make(folder.resolve("raportit"));
    assertEquals(1, merge().run().code());
    old = files(reports);
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> form.put(form.ids().iterator().next(), Field.NARRATIVE, "Aivan toinen selvitys"));
  }

  @Test
  void aMergeThatIsKilledLeavesEverythingOldOrEverythingNew() throws Exception {
    long start = System.nanoTime();
    Path elsewhere = folder.resolve("muualla");
    assertEquals(1, merge(elsewhere).run().code());
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    SortedMap<String, String> next = files(elsewhere);
    assertNotEquals(old, next);
    int killed = 0;
    for (int moment = 1; moment <= KILLS; moment++) {
      Process merge = merge().start();
      // Most of them while files are written, in the last third.
      long after = whole * (KILLS + moment) / (2 * KILLS);
      boolean ended = merge.waitFor(after, TimeUnit.MILLISECONDS);
      merge.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
      SortedMap<String, String> found = files(reports);
      assertEquals(found.equals(old) ? old : next, found);
    }
    assertTrue(killed > 0, "no merge was killed");
    assertEquals(1, merge().run().code());
    assertEquals(next, files(reports));
    assertEquals(List.of(), hidden(reports), "what killed runs left is gone");
  }

  @Test
  void aDiskThatTakesNoMoreIsToldAndEverythingStays() throws Exception {
    CommandLineRun run = merge().under("ulimit -f 8").run();
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("Ei voi kirjoittaa: "), run.err());
    assertTrue(run.err().contains("suurempi kuin järjestelmä sallii"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(old, files(reports));
    assertEquals(List.of(), hidden(reports));
  }

  private OwnProcess merge() {
    return merge(reports);
  }

  /** With every output there is. */
  private OwnProcess merge(Path into) {
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
        into.resolve("koonti.xlsx"),
        "--docx",
        into.resolve("raportti.docx"),
        "--json",
        into.resolve("koonti.json"),
        "--csv",
        into.resolve("taulut"),
        "--annotate",
        into.resolve("korjattavaa"));
  }

  /** The sums of all files that are not the program's own. */
  private static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> sums = new TreeMap<>();
    for (Path file : all(folder)) {
      if (!file.getFileName().toString().startsWith(".")) {
        sums.put(folder.relativize(file).toString(), Sha256.of(Round.read(file)));
      }
    }
    return sums;
  }

  private static List<String> hidden(Path folder) {
    return all(folder).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.startsWith(".") && !name.equals(".koonti"))
        .toList();
  }

  private static List<Path> all(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
