package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.acceptance.CommandLineRun;
import fi.koonti.acceptance.Workbooks;
import fi.koonti.fixture.PlanLike;
import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.samples.PoriPlan;
import fi.koonti.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A small city whose two sectors return a form each: one is as it should be, and to the other
 * things are done.
 */
final class Batch {

  static final String DAMAGED = "elym.xlsx";
  private static final String GOOD = "siv.xlsx";
  private static final Instant OCTOBER = Instant.parse("2023-10-10T08:00:00Z");

  private final Path folder;
  private final Path plan;
  private final Path returned;
  private final byte[] form;
  private final String goodRows;

  /** What came of a merge. */
  record Merged(CommandLineRun run, JsonNode report) {}

  Batch(Path folder) throws Exception {
    this(folder, folder.resolve("suunnitelma.xlsx"), made(folder));
  }

  /** A batch whose plan and empty forms stand somewhere already. */
  Batch(Path folder, Path plan, Path forms) throws Exception {
    this.folder = folder;
    this.plan = plan;
    this.returned = Files.createDirectory(folder.resolve("palautukset"));
    this.form = Files.readAllBytes(forms.resolve("2023-Q3_ELYM.xlsx"));
    Desk good = filled(Files.readAllBytes(forms.resolve("2023-Q3_SIV.xlsx")));
    good.putTogether();
    Files.write(returned.resolve(GOOD), good.save(OCTOBER));
    this.goodRows = rowsOf("SIV", merge().report());
  }

  /** The same city when its forms had the first layout. */
  static Batch ofTheFirstLayout(Path folder) throws Exception {
    Path kept = Path.of("src/test/resources/forms/first-layout/batch");
    return new Batch(folder, kept.resolve("suunnitelma.xlsx"), kept);
  }

  private static Path made(Path folder) throws Exception {
    Path plan = folder.resolve("suunnitelma.xlsx");
    Template template = Template.open(Path.of("workbook-templates/suunnitelma.xlsx"));
    Files.write(plan, PlanWriter.write(plan(), template));
    Path forms = folder.resolve("lomakkeet");
    CommandLineRun run =
        CommandLineRun.koonti("generate", plan, "--period", "2023-Q3", "--out", forms);
    assertEquals(0, run.code(), run.err());
    return forms;
  }

  private static Plan plan() {
    Plan all = PoriPlan.plan();
    List<Indicator> some = new ArrayList<>();
    some.addAll(of(all, "ELYM", 8));
    some.addAll(of(all, "SIV", 3));
    return PlanLike.of(all)
        .sectors(
            all.sectors().stream()
                .filter(sector -> sector.code().equals("ELYM") || sector.code().equals("SIV"))
                .toList())
        .indicators(some)
        .build();
  }

  private static List<Indicator> of(Plan plan, String sector, int rows) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.sector().equals(sector))
        .limit(rows)
        .toList();
  }

  /** A form of ELYM as a careful person filled it. */
  Desk filledForm() {
    return filled(form);
  }

  private static Desk filled(byte[] form) {
    Desk desk = new Desk(form);
    int rows = desk.rows().size();
    for (int i = 0; i < rows; i++) {
      // One row is left empty and one half empty, as in every real form.
      if (i != 6) {
        desk.type(i, FormColumn.STATUS, i % 2 == 0 ? "Etenee suunnitellusti" : "Viivästynyt");
        desk.type(i, FormColumn.NARRATIVE, desk.news((char) ('K' - i) + ": näin on edetty"));
      }
      if (i % 2 == 1) {
        desk.type(i, FormColumn.CORRECTION, desk.news("Syy ja korjaus"));
        desk.type(i, FormColumn.OUTCOME, 100.5 + i);
      }
    }
    return desk;
  }

  /** Returns the form as it is now, beside the good one, and merges both. */
  Merged merge(byte[] damaged) throws Exception {
    Files.write(returned.resolve(DAMAGED), damaged);
    return merge();
  }

  /** Saves the form from the desk. */
  byte[] save(Desk desk) {
    return desk.save(OCTOBER);
  }

  /** Returns some bytes beside the good form, and merges both into everything a merge makes. */
  Merged mergeIntoEverything(byte[] damaged) throws Exception {
    Files.write(returned.resolve(DAMAGED), damaged);
    return merge(
        "--docx",
        folder.resolve("koonti.docx"),
        "--csv",
        folder.resolve("csv"),
        "--annotate",
        folder.resolve("palautetaan"));
  }

  private Merged merge(Object... outputs) {
    Path json = folder.resolve("koonti.json");
    List<Object> arguments = new ArrayList<>(List.of("merge", returned, "--plan", plan));
    arguments.addAll(List.of("--period", "2023-Q3", "--out", folder.resolve("koonti.xlsx")));
    arguments.addAll(List.of("--json", json));
    arguments.addAll(List.of(outputs));
    CommandLineRun run = CommandLineRun.koonti(arguments.toArray());
    return new Merged(run, Workbooks.json(json));
  }

  /** The copy of the damaged form that is sent back to be corrected. */
  byte[] annotated() throws Exception {
    Path copies = folder.resolve("korjattavaa");
    CommandLineRun.koonti(
        "validate", returned, "--plan", plan, "--period", "2023-Q3", "--annotate", copies);
    return Files.readAllBytes(copies.resolve(DAMAGED));
  }

  /** Whether the good form's answers are what they were before. */
  boolean isGoodFormUnchanged(Merged merged) {
    return rowsOf("SIV", merged.report()).equals(goodRows);
  }

  private static String rowsOf(String sector, JsonNode report) {
    StringBuilder rows = new StringBuilder();
    for (JsonNode row : report.get("rows")) {
      if (row.get("sector").asText().equals(sector)) {
        rows.append(row).append('\n');
      }
    }
    return rows.toString();
  }
}
