package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * POI costs more to start than a whole merge: no usual path may load a class of it. It is loaded
 * where a workbook of Excel 97-2003 comes back, and there alone.
 */
class NoPoiTest {

  @TempDir Path folder;

  @Test
  void formsAndMergesLoadNoClassOfPoi() throws IOException, InterruptedException {
    List<String> loaded =
        loaded(
            "generate", Round.SAMPLE_PLAN.toString(), "--period", "Q3", "--out", folder.toString());
    assertTrue(loaded.stream().anyMatch(name -> name.startsWith("fi.koonti.form.")));
    assertEquals(List.of(), loaded.stream().filter(NoPoiTest::isPoi).toList());

    loaded =
        loaded(
            "merge",
            Round.SAMPLE.resolve("palautukset/2023-Q3").toString(),
            "--plan",
            Round.SAMPLE_PLAN.toString(),
            "--period",
            "Q3",
            "--out",
            folder.resolve("koonti.xlsx").toString(),
            "--annotate",
            folder.resolve("korjattavaa").toString());
    assertTrue(loaded.stream().anyMatch(name -> name.startsWith("fi.koonti.annotate.")));
    assertTrue(loaded.stream().anyMatch(name -> name.startsWith("fi.koonti.report.")));
    assertEquals(List.of(), loaded.stream().filter(NoPoiTest::isPoi).toList());
  }

  @Test
  void newPlansAndCarriedAnswersLoadNoClassOfPoi() throws IOException, InterruptedException {
    String plan = Round.SAMPLE_PLAN.toString();
    String next = folder.resolve("uusi.xlsx").toString();
    List<String> loaded = loaded("plan", "roll", plan, "--year", "2024", "--out", next);
    assertTrue(loaded.stream().anyMatch(name -> name.startsWith("fi.koonti.revision.")));
    loaded.addAll(loaded("plan", "diff", plan, next));
    loaded.addAll(loaded("plan", "number", next));
    loaded.addAll(
        loaded(
            "generate",
            plan,
            "--period",
            "Q3",
            "--out",
            folder.resolve("uudet").toString(),
            "--carry",
            Round.SAMPLE.resolve("palautukset/2023-Q3").toString()));
    assertEquals(List.of(), loaded.stream().filter(NoPoiTest::isPoi).toList());
  }

  @Test
  void aWorkbookOfExcel97IsReadThroughPoi() throws IOException, InterruptedException {
    Path old = folder.resolve("vanha.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      workbook.createSheet();
      workbook.write(out);
    }
    List<String> loaded = loaded("validate", old.toString());
    assertTrue(loaded.stream().anyMatch(NoPoiTest::isPoi));
  }

  private static boolean isPoi(String name) {
    return name.startsWith("org.apache.poi.")
        || name.startsWith("org.apache.xmlbeans.")
        || name.startsWith("org.openxmlformats.");
  }

  private static List<String> loaded(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "fi.koonti.cli.Main"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> names =
        process
            .inputReader()
            .lines()
            .filter(line -> line.contains("[class,load]"))
            .map(line -> line.substring(line.indexOf("] ") + 2).strip().split(" ")[0])
            .map(name -> name.substring(name.lastIndexOf(']') + 1))
            .toList();
    assertTrue(process.waitFor() <= 1);
    return new ArrayList<>(names);
  }
}
