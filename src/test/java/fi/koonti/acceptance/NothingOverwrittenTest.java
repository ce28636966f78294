package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.FilledForm;
import fi.koonti.io.HostileNames;
import fi.koonti.io.Sha256;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood somewhere before a run is there after it, whatever the run is told to write. */
class NothingOverwrittenTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  @Test
  void aFilledFormStaysAndIsNamedAndNothingIsWritten() throws IOException {
    Path plan = Files.copy(the("plan.xlsx"), folder.resolve("plan.xlsx"));
    Path forms = Files.createDirectory(folder.resolve("f"));
    Path filled = Files.copy(the("f/2025-Q1_HYV.xlsx"), forms.resolve("2025-Q1_HYV.xlsx"));
    byte[] before = Files.readAllBytes(filled);

    CommandLineRun refused =
        CommandLineRun.koonti("generate", plan, "--period", "Q1", "--out", forms);

    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("2025-Q1_HYV.xlsx"), refused.err());
    assertEquals(List.of("2025-Q1_HYV.xlsx"), Round.names(forms));
    assertArrayEquals(before, Files.readAllBytes(filled));

    CommandLineRun forced =
        CommandLineRun.koonti("generate", plan, "--period", "Q1", "--out", forms, "--overwrite");

    assertEquals(0, forced.code(), forced.err());
    assertArrayEquals(before, Files.readAllBytes(forms.resolve("2025-Q1_HYV.xlsx.vanha")));
    assertEquals(
        0, CommandLineRun.koonti("generate", plan, "--period", "Q1", "--out", forms).code());
  }

  private static Path the(String name) {
    return CASES.resolve("rounds/01-generate-overwrites").resolve(name);
  }

  @Test
  void aNameInAnArchiveLeadsNowhereElse() throws IOException {
    Path returned = Files.createDirectories(folder.resolve("in"));
    Files.copy(CASES.resolve("hostile/zip-slip-em-space.zip"), returned.resolve("a.zip"));
    Path plan = Files.copy(Round.SAMPLE_PLAN, folder.resolve("suunnitelma.xlsx"));
    Path copies = Files.createDirectories(folder.resolve("sub/ann"));
    SortedMap<String, String> before = sums();

    CommandLineRun.koonti(
        "validate", returned, "--plan", plan, "--period", "2023-Q3", "--annotate", copies);

    assertEquals(before, outside(copies));
    assertEquals(List.of("_x.xlsx", "suunnitelma.xlsx"), Round.names(copies.resolve("a.zip")));
  }

  @Test
  void fiveHundredHostileNamesInAnArchiveStayInTheFolderAndNoneIsLost() throws IOException {
    Path returned = Files.createDirectories(folder.resolve("in"));
    Path copies = folder.resolve("korjattavaa");
    Set<String> names = new LinkedHashSet<>();
    for (String name : HostileNames.some(500)) {
      // Half a letter has no bytes.
      names.add(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(returned.resolve("a.zip"), zip.toByteArray());
    SortedMap<String, String> before = sums();

    CommandLineRun run = CommandLineRun.koonti("validate", returned, "--annotate", copies);

    assertEquals(1, run.code(), run.err());
    assertEquals(before, outside(copies));
    long lists = sums().size() - before.size() - 1;
    assertTrue(run.err().contains(" " + lists + " "), lists + " lists, but " + run.err());
    assertTrue(lists > 400, () -> "" + lists);
  }

  @Test
  void anEditedMailIsNotWrittenOver() throws IOException {
    Round round = Round.withOneAnswer(folder);
    Path mails = folder.resolve("muistutukset");
    assertEquals(1, round.command("status", "--remind", mails).code());
    assertEquals(1, round.command("status", "--remind", mails).code(), "the same again");
    Path mail = mails.resolve("2023-Q3_SIV.txt");
    Files.writeString(mail, Files.readString(mail) + "Terveisin Maija");

    CommandLineRun run = round.command("status", "--remind", mails);

    assertEquals(2, run.code());
    assertTrue(run.err().contains(mail.toString()), run.err());
    assertTrue(Files.readString(mail).endsWith("Terveisin Maija"));
  }

  @Test
  void aCopyThatSomebodyHasCorrectedIsNotWrittenOver() throws IOException {
    Round round = Round.withOneAnswer(folder);
    Path copies = folder.resolve("korjattavaa");
    assertEquals(1, round.merge("--annotate", copies).code());
    assertEquals(1, round.merge("--annotate", copies).code(), "the same again");
    Path copy = copies.resolve("elym.xlsx");
    try (FilledForm form = new FilledForm(Round.read(copy))) {
      form.put(form.ids().iterator().next(), Field.NARRATIVE, "Korjattu selvitys");
      Files.write(copy, form.save(Round.OCTOBER));
    }
    byte[] corrected = Round.read(copy);
    SortedMap<String, String> before = sums();

    CommandLineRun run = round.merge("--annotate", copies);

    assertEquals(2, run.code());
    assertTrue(run.err().contains(copy.toString()), run.err());
    assertArrayEquals(corrected, Round.read(copy));
    assertEquals(before, sums(), "the workbook is not written either");
  }

  @Test
  void formsOfAnotherSplitAreNamedAndGoUnlessSomebodyFilledThem() throws IOException {
    Round round = Round.withOneAnswer(folder);
    Path forms = folder.resolve("jaettu");
    Object[] split = {"generate", round.plan, "--period", "2023-Q3", "--out", forms};
    CommandLineRun.koonti(Round.with(new Object[] {"--split", "section"}, split));
    List<String> parts = Round.names(forms);
    assertTrue(parts.size() > 6, parts.toString());
    Path filled = forms.resolve(parts.get(0));
    Files.copy(
        round.returned.resolve("elym.xlsx"),
        filled,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    CommandLineRun run = CommandLineRun.koonti(split);

    assertEquals(0, run.code(), run.err());
    assertEquals(7, Round.names(forms).size(), "six whole forms and the filled one");
    assertTrue(Files.exists(filled));
    assertTrue(run.err().contains(parts.get(0)), run.err());
    assertTrue(run.err().contains(parts.get(1)), run.err());
  }

  @Test
  void aCopyThatIsNeededNoMoreGoes() throws IOException {
    Round round = Round.withOneAnswer(folder);
    Path copies = folder.resolve("korjattavaa");
    round.merge("--annotate", copies);
    Files.move(round.returned.resolve("elym.xlsx"), folder.resolve("muualla.xlsx"));

    CommandLineRun run = round.merge("--annotate", copies);

    assertTrue(run.err().contains("Poistettiin " + copies.resolve("elym.xlsx")), run.err());
    assertEquals(List.of(), Round.names(copies));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--out koonti.xlsx --json koonti.xlsx",
        "--out koonti.xlsx --json KOONTI.xlsx",
        "--out koonti.xlsx --json koonti.xlsx.",
        "--out koonti.xlsx --docx ./x/../koonti.xlsx",
        "--out koonti.xlsx --json taulut/tiedot.csv --csv taulut",
        "--out taulut --csv taulut",
        "--out koonti.xlsx --json .koonti",
        "--out kopiot/elym.xlsx.korjattavaa.xlsx --annotate kopiot",
        "--out suunnitelma.xlsx",
        "--out Suunnitelma.xlsx",
        "--out koonti.xlsx --json suunnitelma.xlsx",
        "--out koonti.xlsx --docx suunnitelma.xlsx",
        "--out koonti.xlsx --csv suunnitelma.xlsx",
        "--out palautukset/elym.xlsx",
        "--out koonti.xlsx --json palautukset/elym.xlsx",
        "--out linkki.xlsx",
        "--out kova.xlsx",
        "--out tyhjaan.xlsx",
        "--out edellinen.xlsx --previous edellinen.xlsx",
        "--out koonti.xlsx --json edellinen.xlsx --previous edellinen.xlsx",
        "--out pohjat/koonti.xlsx --templates pohjat",
        "--out palautukset"
      })
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
  void whatMayBeOneFileIsRefused(String outputs) throws IOException {
    Round round =
        new Round(folder, Files.copy(Round.SAMPLE_PLAN, folder.resolve("suunnitelma.xlsx")));
    round.put("elym.xlsx", new byte[] {1, 2, 3});
    Path earlier = folder.resolve("edellinen.xlsx");
    CommandLineRun.koonti(
        "merge", round.returned, "--plan", round.plan, "--period", "2023-Q2", "--out", earlier);
    Files.createSymbolicLink(folder.resolve("linkki.xlsx"), round.plan);
    Files.createLink(folder.resolve("kova.xlsx"), round.plan);
    Files.createSymbolicLink(folder.resolve("tyhjaan.xlsx"), folder.resolve("ei-ole.xlsx"));
    Path templates = Files.createDirectory(folder.resolve("pohjat"));
    Files.copy(Path.of("workbook-templates/koonti.xlsx"), templates.resolve("koonti.xlsx"));
    SortedMap<String, String> before = sums();
    Object[] arguments =
        Stream.of(outputs.split(" "))
            .map(word -> word.startsWith("--") ? word : folder.resolve(word))
            .toArray();

    CommandLineRun run = round.command("merge", arguments);

    assertEquals(2, run.code(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(before, sums());
  }

  @Test
  void aPlanIsNumberedInPlaceAndKept() throws IOException {
    Path plan = folder.resolve("suunnitelma.xlsx");
    new EditedPlan(Round.SAMPLE_PLAN).set("ELYM-001", PlanColumn.ID, "").save(plan);
    byte[] before = Round.read(plan);

    CommandLineRun run = CommandLineRun.koonti("plan", "number", plan);

    assertEquals(0, run.code(), run.err());
    assertArrayEquals(before, Round.read(folder.resolve("suunnitelma.xlsx.vanha")));
    byte[] once = Round.read(plan);
    Files.write(plan, before);
    CommandLineRun.koonti("plan", "number", plan);
    assertArrayEquals(once, Round.read(plan));
    assertArrayEquals(before, Round.read(folder.resolve("suunnitelma.xlsx.vanha-2")));
    assertEquals(2, CommandLineRun.koonti("plan", "check", plan + ".vanha").code());
  }

  @Test
  void aProtectedPlanIsNotNumberedAndNothingIsLeftBehind() throws IOException {
    Path plan = folder.resolve("suunnitelma.xlsx");
    new EditedPlan(Round.SAMPLE_PLAN).set("ELYM-001", PlanColumn.ID, "").save(plan);
    assertTrue(plan.toFile().setReadOnly());
    SortedMap<String, String> before = sums();

    CommandLineRun run = CommandLineRun.koonti("plan", "number", plan);

    assertEquals(3, run.code(), run.err());
    assertEquals(before, sums());
  }

  /** The sums of all files in the folder. */
  private SortedMap<String, String> sums() {
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

  private SortedMap<String, String> outside(Path copies) {
    SortedMap<String, String> sums = sums();
    sums.keySet().removeIf(name -> folder.resolve(name).startsWith(copies));
    return sums;
  }
}
