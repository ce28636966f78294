package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.io.Sha256;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command reads and what it writes may be one file by mistake; nothing is then written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
class EveryPairTest {

  @TempDir static Path folder;

  @BeforeAll
  static void everyFileThatACommandReads() throws IOException {
    Path plan = Files.copy(Round.SAMPLE_PLAN, folder.resolve("suunnitelma.xlsx"));
    new Round(folder, plan)
        .generate()
        .fill(
            "ELYM",
            "2023-Q3_ELYM.xlsx",
            Round.OCTOBER,
            form -> form.put("ELYM-001", Field.NARRATIVE, "Hanke etenee."));
    Path earlier = Files.createDirectory(folder.resolve("aiemmat"));
    merge(earlier.resolve("koonti.xlsx"), "2023-Q2");
    merge(earlier.resolve("2023-Q3_ELYM.xlsx"), "2023-Q2");
    Files.copy(plan, earlier.resolve("2023-Q3_SIV.xlsx"));
    Path templates = Files.createDirectory(folder.resolve("pohjat"));
    for (String name : new String[] {"koonti.xlsx", "lomake.xlsx", "raportti.docx"}) {
      Files.copy(Path.of("workbook-templates").resolve(name), templates.resolve(name));
    }
    Path mails = Files.createDirectory(folder.resolve("viestit"));
    Files.copy(plan, mails.resolve("2023-Q3_HYVA.txt"));
    Files.createSymbolicLink(folder.resolve("linkki.xlsx"), plan);
    Files.createLink(folder.resolve("kova.xlsx"), plan);
    Files.createSymbolicLink(folder.resolve("kansio"), folder.resolve("palautukset"));
  }

  private static void merge(Path workbook, String period) {
    Path plan = folder.resolve("suunnitelma.xlsx");
    CommandLineRun.koonti(
        "merge",
        folder.resolve("palautukset"),
        "--plan",
        plan,
        "--period",
        period,
        "--out",
        workbook);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generate aiemmat/2023-Q3_SIV.xlsx --period 2023-Q3 --out aiemmat",
        "generate suunnitelma.xlsx --period 2023-Q3 --out aiemmat --previous"
            + " aiemmat/2023-Q3_ELYM.xlsx",
        "generate suunnitelma.xlsx --period 2023-Q3 --out palautukset",
        "generate suunnitelma.xlsx --period 2023-Q3 --out palautukset --carry palautukset",
        "generate suunnitelma.xlsx --period 2023-Q3 --out kansio --carry palautukset",
        "generate suunnitelma.xlsx --period 2023-Q3 --out kansio/alla --carry palautukset",
        "generate viestit/2023-Q3_HYVA.txt --period 2023-Q3 --out viestit --mail",
        "plan roll suunnitelma.xlsx --year 2024 --out suunnitelma.xlsx",
        "plan roll suunnitelma.xlsx --year 2024 --out SUUNNITELMA.xlsx",
        "plan roll suunnitelma.xlsx --year 2024 --out kova.xlsx",
        "plan roll suunnitelma.xlsx --year 2024 --out linkki.xlsx",
        "plan roll suunnitelma.xlsx --year 2024 --previous aiemmat/koonti.xlsx --out"
            + " aiemmat/koonti.xlsx",
        "status palautukset --plan suunnitelma.xlsx --period 2023-Q3 --remind palautukset",
        "status palautukset --plan suunnitelma.xlsx --period 2023-Q3 --remind kansio",
        "status palautukset --plan suunnitelma.xlsx --period 2023-Q3 --remind kansio/uusi",
        "status palautukset --plan viestit/2023-Q3_HYVA.txt --period 2023-Q3 --remind viestit",
        "validate palautukset --plan suunnitelma.xlsx --annotate palautukset",
        "validate palautukset --plan suunnitelma.xlsx --annotate kansio/../palautukset",
        "validate palautukset/2023-Q3_ELYM.xlsx --plan suunnitelma.xlsx --annotate palautukset",
        "merge palautukset --plan suunnitelma.xlsx --period 2023-Q3 --out k.xlsx --csv palautukset",
        "merge palautukset --plan suunnitelma.xlsx --period 2023-Q3 --out k.xlsx --csv kansio/csv",
        "merge palautukset --plan suunnitelma.xlsx --period 2023-Q3 --out k.xlsx --annotate kansio",
        "merge palautukset --plan suunnitelma.xlsx --period 2023-Q3 --out k.xlsx --docx"
            + " pohjat/raportti.docx --templates pohjat",
        "init ."
      })
  void nothingIsWrittenOverWhatIsRead(String command) {
    SortedMap<String, String> before = sums();
    Object[] words =
        Stream.of(command.split(" "))
            .map(word -> Files.exists(folder.resolve(word)) ? folder.resolve(word) : word)
            .map(word -> word instanceof String text && isPath(text) ? folder.resolve(text) : word)
            .toArray();

    CommandLineRun run = CommandLineRun.koonti(words);

    assertEquals(2, run.code(), run.out() + run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(before, sums());
  }

  private static boolean isPath(String word) {
    return word.contains("/") || word.endsWith(".xlsx");
  }

  private static SortedMap<String, String> sums() {
    SortedMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> sums.put(folder.relativize(file).toString(), Sha256.of(Round.read(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sums;
  }
}
