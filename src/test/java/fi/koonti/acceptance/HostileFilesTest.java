package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.grid.XlsxFile;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to cost much, read by a program that has half a gigabyte. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileFilesTest {

  private static final List<String> HALF_A_GIGABYTE = List.of("-Xmx512m");
  private static final int STEP = 64;

  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void returnOneForm() {
    round =
        Round.withOneForm(
            folder,
            form -> form.ids().forEach(id -> form.put(id, Field.NARRATIVE, "Selvitys " + id)));
  }

  @Test
  void filesAtTheLimitsAreToldAndTheFormBesideThemIsRead() throws Exception {
    round.put(
        "blanks.xlsx", XlsxFile.of("<row s='1' customFormat='1'/>".repeat(1_000_000)).bytes());
    round.put("cells.xlsx", XlsxFile.of(row("<c><v>1</v></c>".repeat(1_900_000))).bytes());
    round.put("bomb.xlsx", XlsxFile.of(row("<c t='str'><v>a</v></c>".repeat(5_000_000))).bytes());
    round.put("texts.xlsx", XlsxFile.of(row(longTexts(170))).bytes());
    round.put(
        "shared.xlsx",
        XlsxFile.of(row("<c t='s'><v>7</v></c>"))
            .sharedStrings("<si><t>teksti</t></si>".repeat(990_000))
            .bytes());
    Map<String, String> results = results();
    assertEquals("merged", results.remove("elym.xlsx"));
    assertEquals(
        Map.of(
            "blanks.xlsx", "rejected",
            "bomb.xlsx", "rejected",
            "cells.xlsx", "rejected",
            "shared.xlsx", "rejected",
            "texts.xlsx", "rejected"),
        results);
  }

  @Test
  void aFormDamagedAtAnyPlaceIsReadOrTold() throws Exception {
    byte[] form = Round.read(round.returned.resolve("elym.xlsx"));
    for (int at = 0; at < form.length; at += STEP) {
      round.put("cut-%06d.xlsx".formatted(at), Arrays.copyOf(form, at));
      byte[] damaged = form.clone();
      damaged[at] ^= 0x20;
      round.put("flipped-%06d.xlsx".formatted(at), damaged);
    }
    Map<String, String> results = results();
    // Of copies that are saved at one time the last by name counts.
    assertTrue(Set.of("merged", "superseded").contains(results.remove("elym.xlsx")));
    assertEquals(2 * ((form.length + STEP - 1) / STEP), results.size());
    results.forEach(
        (file, result) ->
            assertTrue(result.equals("rejected") || file.startsWith("flipped"), file + result));
  }

  /** What became of each file. */
  private Map<String, String> results() throws InterruptedException {
    CommandLineRun run =
        OwnProcess.of(
                folder,
                HALF_A_GIGABYTE,
                "validate",
                round.returned,
                "--plan",
                round.plan,
                "--period",
                "2023-Q3",
                "--format",
                "json")
            .run();
    assertEquals(1, run.code(), run.err());
    assertFalse(run.err().contains("Exception") || run.err().contains("Error"), run.err());
    Map<String, String> results = new TreeMap<>();
    for (JsonNode file : Workbooks.json(run.out()).get("submissions")) {
      results.put(file.get("file").asText(), file.get("result").asText());
    }
    return results;
  }

  private static String row(String cells) {
    return "<row>" + cells + "</row>";
  }

  /** So many million characters in texts that each stand once, of a kind that packs well. */
  private static String longTexts(int millions) {
    Random random = new Random(1);
    String hay =
        random
            .ints(5_000, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    StringBuilder cells = new StringBuilder(millions * 1_010_000);
    int length = 2_000;
    for (int i = 0; i < millions * 1_000_000 / length; i++) {
      int from = random.nextInt(hay.length() - length);
      cells.append("<c t='str'><v>").append(hay, from, from + length).append("</v></c>");
    }
    return cells.toString();
  }
}
