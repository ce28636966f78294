package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be corrected goes back as a copy that tells it, and comes back as the form. */
class AnnotateTest {

  @TempDir Path folder;
  private Round round;
  private Path copies;

  @BeforeEach
  void fillAForm() {
    round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, AnnotateTest::fill);
    copies = folder.resolve("korjattavaa");
  }

  private static void fill(FilledForm form) {
    form.put("ELYM-001", Field.STATUS, "ei näin")
        .put("ELYM-001", Field.NARRATIVE, "hyvin menee")
        .put("ELYM-002", Field.STATUS, "Viivästynyt")
        .put("ELYM-002", Field.NARRATIVE, "hidasta")
        .put("ELYM-006", Field.OUTCOME, "n. 24 pv")
        .put("ELYM-006", Field.STATUS, "Etenee suunnitellusti");
  }

  @Test
  void theFirstSheetListsErrorsFirstAndLeadsToTheCells() throws IOException {
    annotate();
    try (XSSFWorkbook copy = open("elym.xlsx")) {
      XSSFSheet list = copy.getSheetAt(0);
      assertEquals("Korjattavaa", list.getSheetName());
      assertEquals(0, copy.getActiveSheetIndex());
      assertEquals(1, Stream.of(0, 1, 2, 3).filter(i -> copy.getSheetAt(i).isSelected()).count());
      assertEquals("Korjattavaa: elym.xlsx", list.getRow(0).getCell(0).getStringCellValue());
      List<String> severities = new ArrayList<>();
      for (int i = 4; i <= list.getLastRowNum(); i++) {
        Row row = list.getRow(i);
        severities.add(row.getCell(0).getStringCellValue());
        String cell = row.getCell(2).getStringCellValue();
        if (!cell.isEmpty()) {
          assertEquals(
              "'" + row.getCell(1).getStringCellValue() + "'!" + cell,
              list.getHyperlink(i, 2).getLocation());
        }
      }
      assertEquals(severities.stream().sorted(byBadness()).toList(), severities);
      assertTrue(severities.contains("Virhe") && severities.contains("Tieto"), "" + severities);
    }
  }

  private static Comparator<String> byBadness() {
    return Comparator.comparing(List.of("Virhe", "Varoitus", "Tieto")::indexOf);
  }

  @Test
  void theMarksComeBeforeAllOtherRules() throws IOException {
    annotate();
    try (XSSFWorkbook copy = open("elym.xlsx")) {
      XSSFSheet form = copy.getSheet("Seuranta");
      List<Integer> priorities = new ArrayList<>();
      List<String> marked = new ArrayList<>();
      for (int i = 0;
          i < form.getSheetConditionalFormatting().getNumConditionalFormattings();
          i++) {
        XSSFConditionalFormatting rules =
            form.getSheetConditionalFormatting().getConditionalFormattingAt(i);
        priorities.add(rules.getRule(0).getPriority());
        if (rules.getRule(0).getFormula1().contains("koonti.korjattavaa")) {
          marked.add(rules.getFormattingRanges()[0].formatAsString());
        }
      }
      assertEquals(priorities.stream().distinct().sorted().toList(), priorities);
      assertTrue(marked.containsAll(List.of("F5", "H6")), "" + marked);
      assertFalse(marked.contains("E10"), "what is only told is not marked: " + marked);
    }
  }

  @Test
  void returnedItIsReadLikeTheFormItself() throws IOException {
    round.merge();
    JsonNode before = Workbooks.json(round.json);
    annotate();
    returnCopy(copy -> {});
    CommandLineRun run = round.merge();
    JsonNode after = Workbooks.json(round.json);
    for (String part : List.of("rows", "findings", "ledger")) {
      assertEquals(before.get(part), after.get(part));
    }
    assertTrue(run.code() <= 1, run.err());
    try (XSSFWorkbook merged = new XSSFWorkbook(Files.newInputStream(round.workbook))) {
      assertEquals(-1, merged.getSheetIndex("Korjattavaa"));
    }
  }

  @Test
  void annotatedAgainItHasOneListAndTheSameMarks() throws IOException {
    annotate();
    byte[] first = Files.readAllBytes(copies.resolve("elym.xlsx"));
    round.put("elym.xlsx", first);
    annotate();
    assertArrayEquals(first, Files.readAllBytes(copies.resolve("elym.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void theListIsKnownInEveryLanguageAndUnderAnyName(String language) throws IOException {
    annotate("--lang", language);
    returnCopy(copy -> copy.setSheetName(0, "Omat muistiinpanot"));
    assertEquals(List.of(), told("text-outside-form"));
  }

  @Test
  void whatPeopleWriteOnTheListIsToldAndCounted() throws IOException {
    round.merge();
    int filled = filled();
    annotate();
    returnCopy(copy -> copy.getSheetAt(0).getRow(4).createCell(8).setCellValue("Tämän tein jo"));
    assertEquals(List.of("Tämän tein jo"), told("text-outside-form"));
    assertEquals(filled + 1, filled());
  }

  @Test
  void whoCorrectedEverythingGetsNoCopy() throws IOException {
    annotate();
    Files.delete(copies.resolve("elym.xlsx"));
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form ->
            form.ids()
                .forEach(
                    id ->
                        form.put(id, Field.STATUS, "Ei arvioitavissa")
                            .put(id, Field.NARRATIVE, "Rivi " + id + " alkaa keväällä.")));
    CommandLineRun run = annotate();
    assertEquals(0, run.code(), run.out());
    assertEquals(List.of(), Round.names(copies));
    assertTrue(run.err().contains("ei ole korjattavaa"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"broken/file-broken.xlsx", "broken/file-encrypted.xlsx", "broken/not-a-form.xlsx"})
  void aFileThatNothingCanBePutIntoGetsAList(String sample) throws IOException {
    round.put("outo.xlsx", Files.readAllBytes(Path.of("samples").resolve(sample)));
    annotate();
    try (XSSFWorkbook list = open("outo.xlsx.korjattavaa.xlsx")) {
      assertEquals(1, list.getNumberOfSheets());
      assertEquals("Virhe", list.getSheetAt(0).getRow(4).getCell(0).getStringCellValue());
    }
  }

  @Test
  void mergingWritesTheSameCopiesAlsoWhenErrorsKeepItFromWriting() throws IOException {
    annotate();
    byte[] validated = Files.readAllBytes(copies.resolve("elym.xlsx"));
    Files.delete(copies.resolve("elym.xlsx"));
    CommandLineRun run = round.merge("--annotate", copies, "--strict");
    assertEquals(1, run.code());
    assertFalse(Files.exists(round.workbook));
    assertArrayEquals(validated, Files.readAllBytes(copies.resolve("elym.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"palautukset", "palautukset/korjattavaa"})
  void aFolderAmongTheReturnsIsRefused(String name) {
    Path among = folder.resolve(name);
    CommandLineRun run = CommandLineRun.koonti("validate", round.returned, "--annotate", among);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("palautusten kansio"), run.err());
    assertEquals(List.of("elym.xlsx"), Round.names(round.returned));
  }

  @Test
  void theFolderOfASingleFileIsRefusedToo() {
    Path file = round.returned.resolve("elym.xlsx");
    CommandLineRun run = CommandLineRun.koonti("validate", file, "--annotate", round.returned);
    assertEquals(2, run.code());
  }

  @Test
  void namesInArchivesLeadNowhereElseAndMeetNoOther() throws IOException {
    byte[] form = Files.readAllBytes(round.returned.resolve("elym.xlsx"));
    Files.delete(round.returned.resolve("elym.xlsx"));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
      for (String name : List.of("../../ulos.xlsx", "a/x.xlsx", "a/x.xlsx/y.xlsx")) {
        out.putNextEntry(new ZipEntry(name));
        // Each is broken in its own way: of the same form once more nobody gets a copy.
        out.write(form, 0, form.length / 2 + name.length());
      }
    }
    round.put("koko.zip", zip.toByteArray());
    List<String> before = Round.names(folder);
    annotate();
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(copies)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> copies.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(".koonti"))
          .sorted()
          .forEach(names::add);
    }
    assertTrue(names.stream().allMatch(name -> name.startsWith("koko.zip/")), "" + names);
    assertEquals(3, names.size(), "" + names);
    assertTrue(names.contains("koko.zip/ulos.xlsx.korjattavaa.xlsx"), "" + names);
    List<String> after = new ArrayList<>(before);
    after.add("korjattavaa");
    assertEquals(after.stream().sorted().toList(), Round.names(folder));
  }

  private CommandLineRun annotate(Object... more) {
    CommandLineRun run = round.command("validate", Round.with(more, "--annotate", copies));
    assertTrue(run.code() <= 1, run.err());
    return run;
  }

  private XSSFWorkbook open(String name) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(copies.resolve(name))));
  }

  /** Returns the copy in the stead of the form, after somebody had it open. */
  private void returnCopy(Consumer<XSSFWorkbook> person) throws IOException {
    try (XSSFWorkbook copy = open("elym.xlsx")) {
      person.accept(copy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copy.write(out);
      round.put("elym.xlsx", out.toByteArray());
    }
  }

  private List<String> told(String code) {
    round.merge();
    List<String> values = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(round.json).get("findings")) {
      if (finding.get("code").asText().equals(code)) {
        values.add(finding.get("value").asText());
      }
    }
    return values;
  }

  private int filled() {
    return Workbooks.json(round.json).get("ledger").get("total").get("filled").asInt();
  }
}
