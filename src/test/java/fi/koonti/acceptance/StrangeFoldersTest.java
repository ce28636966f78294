package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold more than files: every entry is read or told, and none hangs the round. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made as on POSIX systems")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StrangeFoldersTest {

  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void returnOneForm() {
    round = Round.withOneAnswer(folder);
  }

  @Test
  void aLinkToAFolderIsNamedAndNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("muualla"));
    Files.copy(round.returned.resolve("elym.xlsx"), elsewhere.resolve("toinen.xlsx"));
    Files.createSymbolicLink(round.returned.resolve("linkki"), elsewhere);
    assertEquals("{elym.xlsx=merged, linkki=rejected}", results());
    assertTrue(round.merge().err().contains("se on linkki kansioon, eikä linkkejä seurata"));
  }

  @Test
  void aFileThatIsALinkIsRead() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("muualla"));
    Path file = Files.move(round.returned.resolve("elym.xlsx"), elsewhere.resolve("oikea.xlsx"));
    Files.createSymbolicLink(round.returned.resolve("elym.xlsx"), file);
    assertEquals("{elym.xlsx=merged}", results());
  }

  @Test
  void anArgumentThatIsALinkIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("linkki"), round.returned);
    Path file =
        Files.createSymbolicLink(
            folder.resolve("lomake.xlsx"), round.returned.resolve("elym.xlsx"));
    for (Path argument : new Path[] {link, file}) {
      CommandLineRun run =
          CommandLineRun.koonti(
              "merge",
              argument,
              "--plan",
              round.plan,
              "--period",
              "Q3",
              "--out",
              round.workbook,
              "--json",
              round.json);
      assertTrue(run.code() <= 1, run.err());
      JsonNode first = Workbooks.json(round.json).get("submissions").get(0);
      String name = argument.equals(link) ? "elym.xlsx" : "lomake.xlsx";
      assertEquals(name, first.get("file").asText());
      assertEquals("merged", first.get("result").asText());
    }
  }

  /** {@code status} names every file; what clears the screen must not reach it. */
  @Test
  void aNameThatGivesOrdersToTheTerminalIsOnlyShown() throws IOException {
    Files.writeString(round.returned.resolve("a\u001B[2Jb.txt"), "terve");
    CommandLineRun run =
        CommandLineRun.koonti("status", round.returned, "--plan", round.plan, "--period", "Q3");
    assertFalse(run.out().contains("\u001B"), run.out());
    assertTrue(run.out().contains("a␛[2Jb.txt"), run.out());
  }

  @Test
  void aLinkThatLeadsNowhereIsTold() throws IOException {
    Files.createSymbolicLink(round.returned.resolve("siv.xlsx"), folder.resolve("ei-ole.xlsx"));
    assertEquals("{elym.xlsx=merged, siv.xlsx=rejected}", results());
    assertTrue(
        round.merge().err().contains("Tiedostoa siv.xlsx ei voi lukea levyltä (sitä ei ole)."));
  }

  @Test
  void linksThatGoInACircleAreToldAndEnd() throws IOException {
    Files.createSymbolicLink(round.returned.resolve("itse"), round.returned);
    assertEquals("{elym.xlsx=merged, itse=rejected}", results());
  }

  @Test
  void aPipeIsToldAndNobodyWaitsForIt() throws Exception {
    Path pipe = round.returned.resolve("putki.xlsx");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals("{elym.xlsx=merged, putki.xlsx=rejected}", results());
  }

  private String results() {
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    TreeMap<String, String> results = new TreeMap<>();
    for (JsonNode file : Workbooks.json(round.json).get("submissions")) {
      results.put(file.get("file").asText(), file.get("result").asText());
    }
    return results.toString();
  }
}
