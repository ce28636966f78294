package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a cell of a form can hold, every output is made of it, and the fence is not needed. The
 * same seeds give the same forms; {@code -Dkoonti.values=200} tries more of them.
 */
class AnyValueTest {

  private static final List<String> FORMATS =
      List.of("General", "d.m.yyyy", "0 %", "h:mm", "[h]:mm", "0.00E+00", "#,##0,", "@", ";;;");

  private static final List<Double> NUMBERS =
      List.of(
          0.0,
          -0.0,
          1.0,
          0.5,
          30.9,
          59.0,
          60.0,
          60.5,
          61.0,
          -1.0,
          45199.4,
          2958465.0,
          2958466.0,
          1e15,
          1e22,
          1e-7,
          1e307,
          Double.MAX_VALUE,
          Double.MIN_VALUE,
          -1e300,
          0.1 + 0.2);

  private static final List<String> TEXTS =
      List.of(
          "2023-02-30",
          "0000-00-00",
          "30.2.2023",
          "29.2.1900",
          "31.12.9999",
          "1.1.10000",
          "1e999",
          "9".repeat(400),
          "-",
          "=1+1",
          "'",
          "{{x}}",
          "\u001B[2J\u0000",
          "\uFFFE\uFFFF",
          "_x0041_",
          "<b>x</b>",
          "<p ".repeat(300),
          " ".repeat(3000),
          "\n".repeat(500),
          "a\t".repeat(900),
          "😀".repeat(16000),
          "\u202Ex",
          "1 1 1 ".repeat(400),
          "12 %",
          "n. 40 pv",
          "å\u0301",
          "131052-308T",
          "Q5/2023",
          "13/2023",
          "0/0",
          "1/0",
          "−∞",
          "½",
          "²",
          "IV",
          "1:99",
          "]]>");

  private final TreeSet<String> faults = new TreeSet<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void everyOutputIsMadeOfIt(int first) {
    int more = Integer.getInteger("koonti.values", 3) / 3;
    for (int seed = first; seed < first + 3 * more; seed += 3) {
      make(seed);
    }
    assertTrue(faults.isEmpty(), faults.toString());
  }

  private void make(int seed) {
    Path home = Round.make(folder.resolve("s" + seed));
    Round round = Round.withOneForm(home, form -> fill(form, new Random(seed)));
    Path workbook = home.resolve("k.xlsx");
    Object[] outputs = {
      "--docx",
      home.resolve("k.docx"),
      "--csv",
      home.resolve("csv"),
      "--annotate",
      home.resolve("a")
    };
    fine(seed, round.merge(outputs));
    Object[] sources = {"--plan", round.plan, "--period"};
    fine(
        seed,
        CommandLineRun.koonti(
            "generate",
            round.plan,
            "--period",
            "2023-Q4",
            "--previous",
            round.workbook,
            "--out",
            home.resolve("next")));
    fine(
        seed,
        CommandLineRun.koonti(
            "generate",
            round.plan,
            "--period",
            "2023-Q3",
            "--carry",
            round.returned,
            "--out",
            home.resolve("carried")));
    fine(
        seed,
        CommandLineRun.koonti(
            Round.with(
                new Object[] {"2023-Q3", "--previous", round.workbook, "--out", workbook},
                Round.with(sources, "merge", round.returned))));
    fine(seed, round.command("status", "--remind", home.resolve("mails")));
  }

  private void fine(int seed, CommandLineRun run) {
    if (run.code() > 1 || run.err().contains("käsittely keskeytyi")) {
      faults.add(seed + ": " + run.err());
    }
    assertFalse(run.err().contains("\u001B"), run.err());
  }

  private static void fill(FilledForm form, Random random) {
    for (String id : new TreeSet<>(form.ids())) {
      for (Field field : List.of(Field.OUTCOME, Field.STATUS, Field.NARRATIVE, Field.CORRECTION)) {
        Cell cell = form.cell(id, field);
        CellStyle style = form.workbook().createCellStyle();
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        style.setDataFormat(form.workbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        put(cell, random);
      }
    }
  }

  private static void put(Cell cell, Random random) {
    switch (random.nextInt(5)) {
      case 0, 1 -> cell.setCellValue(NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 2 -> cell.setCellErrorValue(FormulaError.NA.getCode());
      case 3 -> cell.setCellValue(random.nextBoolean());
      default -> cell.setCellValue(TEXTS.get(random.nextInt(TEXTS.size())));
    }
  }
}
