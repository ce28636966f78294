package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns that came in one zip file are read like a folder of them. */
class ArchiveTest {

  @TempDir Path folder;
  private Round round;
  private byte[] form;

  @BeforeEach
  void fillAForm() throws IOException {
    round = Round.ofSample(folder).generate();
    round.fill(
        "ELYM", "elym.xlsx", Round.OCTOBER, form -> form.put("ELYM-001", Field.NARRATIVE, "hyvä"));
    Path filled = round.returned.resolve("elym.xlsx");
    form = Round.read(filled);
    Files.delete(filled);
  }

  @Test
  void everyFileInAnArchiveIsAccountedForUnderAHarmlessName() {
    round.put(
        "palautukset.zip",
        zip(
            "kansio/",
            new byte[0],
            "kansio/elym.xlsx",
            form,
            "../../etc/muu.pdf",
            "%PDF-1.7".getBytes(),
            "__MACOSX/._elym.xlsx",
            new byte[9],
            "sisempi.zip",
            zip("teksti.csv", "a;b".getBytes())));
    assertEquals(
        Map.of(
            "palautukset.zip/kansio/elym.xlsx", "merged",
            "palautukset.zip/etc/muu.pdf", "rejected",
            "palautukset.zip/__MACOSX/._elym.xlsx", "ignored",
            "palautukset.zip/sisempi.zip/teksti.csv", "rejected"),
        results());
    JsonNode report = Workbooks.json(round.json);
    assertEquals("hyvä", Workbooks.row(report, "ELYM-001").get("narrative").asText());
  }

  @Test
  void aNameThatComesAgainInAnArchiveIsAnotherFile() {
    byte[] twice = zip("elym.xlsx", form, "elXm.xlsx", form, "elXXm", form, "elym", form);
    byte[] name = "elXm.xlsx".getBytes();
    for (int at = 0; at < twice.length - name.length; at++) {
      if (java.util.Arrays.equals(twice, at, at + name.length, name, 0, name.length)) {
        twice[at + 2] = 'y';
      }
    }
    round.put("palautukset.zip", twice);
    assertEquals(
        java.util.Set.of(
            "palautukset.zip/elym.xlsx",
            "palautukset.zip/elym (2).xlsx",
            "palautukset.zip/elXXm",
            "palautukset.zip/elym"),
        results().keySet());
  }

  @Test
  void anArchiveThatIsEmptyCutOrNestedTooDeepIsOneRejectedFile() {
    byte[] deep = zip("elym.xlsx", form);
    for (String name : new String[] {"c.zip", "b.zip", "a.zip"}) {
      deep = zip(name, deep);
    }
    byte[] whole = zip("elym.xlsx", form);
    round
        .put("syva.zip", deep)
        .put("tyhja.zip", zip())
        .put("katkennut.zip", java.util.Arrays.copyOf(whole, whole.length - 30));
    assertEquals(
        Map.of(
            "syva.zip/a.zip/b.zip/c.zip", "rejected",
            "tyhja.zip", "rejected",
            "katkennut.zip", "rejected"),
        results());
  }

  @Test
  void whatIsWrongWithAnArchiveIsSaid() {
    byte[] deep = zip("elym.xlsx", form);
    for (String name : new String[] {"c.zip", "b.zip", "a.zip"}) {
      deep = zip(name, deep);
    }
    round.put("syva.zip", deep).put("tyhja.zip", zip());
    String said = round.merge().err();
    assertTrue(said.contains("arkistoja on sisäkkäin yli 3"), said);
    assertTrue(said.contains("Tiedosto tyhja.zip on tyhjä"), said);
  }

  @Test
  void namesThatDifferByCaseAloneAreTwoFiles() {
    round.put("palautukset.zip", zip("elym.xlsx", form, "ELYM.XLSX", "a;b".getBytes()));
    assertEquals(
        Map.of("palautukset.zip/elym.xlsx", "merged", "palautukset.zip/ELYM.XLSX", "rejected"),
        results());
  }

  @Test
  void anArchiveIsOneFileForTheTime() {
    Path slow = Path.of("src/test/resources/cases/hostile/amplify-12.zip");
    Path plan = SamplePlan.with(folder, Map.of(PlanSetting.RETURN_SECONDS, "3"));
    round = new Round(folder, plan).put("amplify-12.zip", Round.read(slow));
    long start = System.nanoTime();
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    assertTrue(run.err().contains("lukeminen kesti yli 3 sekuntia"), run.err());
    assertTrue(System.nanoTime() - start < 20_000_000_000L, "12 entries cost their time each");
  }

  @Test
  void aFormThatSomebodyCalledAnArchiveIsAForm() {
    round.put("elym.zip", form);
    assertEquals(Map.of("elym.zip", "merged"), results());
  }

  @Test
  void anArchiveMayBeAsLargeAsThePlanSays() {
    byte[] picture = new byte[31_000_000];
    new Random(1).nextBytes(picture);
    byte[] archive = zip("elym.xlsx", form, "kuva.png", picture);
    round.put("palautukset.zip", archive);
    assertEquals(Map.of("palautukset.zip", "rejected"), results());

    Path plan = SamplePlan.with(folder, Map.of(PlanSetting.RETURN_MEGABYTES, "40"));
    round = new Round(folder, plan);
    Path copies = folder.resolve("korjattavaa");
    assertEquals(
        Map.of("palautukset.zip/elym.xlsx", "merged", "palautukset.zip/kuva.png", "rejected"),
        results("--annotate", copies));
    assertEquals(
        List.of("elym.xlsx", "kuva.png.korjattavaa.xlsx"),
        Round.names(copies.resolve("palautukset.zip")));
  }

  private Map<String, String> results(Object... more) {
    CommandLineRun run = round.merge(more);
    assertTrue(run.code() <= 1, run.err());
    Map<String, String> results = new TreeMap<>();
    for (JsonNode file : Workbooks.json(round.json).get("submissions")) {
      results.put(file.get("file").asText(), file.get("result").asText());
    }
    return results;
  }

  private static byte[] zip(Object... namesAndContents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
