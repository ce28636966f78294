package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Returned files of the plan {@code plan-tk2024.xlsx} merged, each with what became of it; the
 * files are described in {@code cases/returns/README.tsv}.
 */
final class ReturnedCase {

  static final Path CASES = Path.of("src/test/resources/cases");
  static final Path RETURNS = CASES.resolve("returns");
  static final Path PLAN = RETURNS.resolve("plan-tk2024.xlsx");

  final Path workbook;
  final JsonNode json;
  final CommandLineRun run;

  private ReturnedCase(Path workbook, JsonNode json, CommandLineRun run) {
    this.workbook = workbook;
    this.json = json;
    this.run = run;
  }

  /** Merges a case by its name. */
  static ReturnedCase merged(String name, Path folder, String... more) throws IOException {
    return merged(RETURNS.resolve(name), folder, more);
  }

  /** Merges a returned file of that plan. */
  static ReturnedCase merged(Path file, Path folder, String... more) throws IOException {
    Path workbook = folder.resolve("k.xlsx");
    Path json = folder.resolve("k.json");
    List<Object> words = new ArrayList<>(List.of("merge", file, "--plan", PLAN));
    words.addAll(List.of("--period", "2024-Q3", "--out", workbook, "--json", json));
    words.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.koonti(words.toArray());
    assertTrue(run.code() <= 1, run.err());
    return new ReturnedCase(workbook, new ObjectMapper().readTree(json.toFile()), run);
  }

  /** The row of an indicator. */
  JsonNode row(String id) {
    for (JsonNode row : json.get("rows")) {
      if (row.get("id").asText().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("expected a row " + id);
  }

  /** {@code 80,5 % = 80.5}; {@code = null} when no number was understood. */
  String outcome(String id) {
    JsonNode outcome = row(id).get("outcome");
    return outcome.get("text").asText() + " = " + outcome.get("number").asText();
  }

  /** The findings at a cell, {@code code: value}. */
  List<String> findingsAt(String cell) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json.get("findings")) {
      if (cell.equals(finding.get("cell").asText())) {
        found.add(finding.get("code").asText() + ": " + finding.get("value").asText());
      }
    }
    return found;
  }

  /** How many filled cells met a fate, {@code outside}. */
  int total(String disposition) {
    return json.get("ledger").get("total").get(disposition).asInt();
  }
}
