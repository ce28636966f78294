package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that came wrong out of 0.1.0: each is right, or asked. */
class NumberCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String ASKED = "–";

  @TempDir Path folder;

  private Set<String> asked = new LinkedHashSet<>();
  private Set<String> doubted = new LinkedHashSet<>();

  @Test
  void everyOutcomeOfTheSixthRoundIsItsNumberOrIsAsked() throws IOException {
    Map<String, JsonNode> rows = merged("rounds/06-outcomes/ret", "rounds/06-outcomes", "Q1");
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (String line : lines("outcomes-of-the-sixth-round.txt")) {
      String[] row = line.split(" => ");
      expected.put(row[0], row[1]);
      found.put(row[0], outcome(rows.get(row[0])) + (doubted.contains(row[0]) ? " !" : ""));
    }
    assertEquals(expected, found);
    expected.forEach(
        (id, number) -> assertEquals(number.equals(ASKED), asked.contains(id), id + " " + number));
  }

  @ParameterizedTest
  @CsvSource({
    "LUK-001, 52.5, 51, NOT_REACHED",
    "LUK-002, 1200, 1001, NOT_REACHED",
    "LUK-003, 576, 639, NOT_REACHED",
    "LUK-004, 576, 560, REACHED",
    "LUK-006, 60, 51, NOT_REACHED",
    "LUK-007, 980000, 999000, NOT_REACHED",
    "LUK-008, 100, –, –",
    "LUK-009, 100, –, –",
    "LUK-010, 9.5, 9.5, NOT_REACHED",
    "LUK-011, 300, 300, NOT_REACHED",
    "LUK-012, 11, 12, REACHED",
    "LUK-013, 50, 0.6, NOT_REACHED",
    "LUK-014, 1500000, 1600000, REACHED",
    "LUK-015, 1500000, 1600000, NOT_REACHED",
    "LUK-016, 850000, 840000, REACHED",
    "LUK-017, –, 75, –",
    "LUK-018, –, 51, –",
    "LUK-019, 55, 51, NOT_REACHED",
    "LUK-020, 25, 30, NOT_REACHED",
    "LUK-021, 75, 71, NOT_REACHED",
    "LUK-022, 14.9, 16.8, NOT_REACHED"
  })
  void aTargetOfChangeIsCountedFromTheBaseline(
      String id, String target, String outcome, String status) {
    JsonNode row = merged("rounds/05-levels/ret", "rounds/05-levels", "Q4").get(id);
    String computed =
        row.get("computedStatus").isNull() ? ASKED : row.get("computedStatus").asText();
    assertEquals(
        List.of(target, outcome, status),
        List.of(number(row.get("target").get("number")), outcome(row), computed));
  }

  @Test
  void planCheckShowsTheAimThatTheMergeUses() {
    CommandLineRun run =
        CommandLineRun.koonti("plan", "check", CASES.resolve("rounds/05-levels/plan.xlsx"));
    for (String line :
        List.of(
            "LUK-001  tavoite saavutetaan, kun toteuma on vähintään 52,5 kpl",
            "LUK-004  tavoite saavutetaan, kun toteuma on enintään 576 hlö",
            "LUK-010  tavoite saavutetaan, kun toteuma on alle 9,5 %",
            "LUK-018  toteumaa ei voi verrata tavoitteeseen",
            "LUK-022  tavoite saavutetaan, kun toteuma on enintään 14,9 pv",
            "tavoite ”kasvaa 5 %-yks.” on muutos, josta ei voi laskea tavoitearvoa",
            "”100 %” ei saa varmaa lukua: se on eri yksikössä")) {
      assertTrue(run.out().contains(line), line + "\n" + run.out());
    }
  }

  @ParameterizedTest
  @CsvSource({"BIL-003, 520000, 128000", "BIL-004, 90, 1090"})
  void anEnglishPlanIsReadAsEnglishPeopleWrite(String id, String target, String outcome) {
    Map<String, JsonNode> rows =
        merged("rounds/12-english-thousands/r", "rounds/12-english-thousands", "Q1");
    assertEquals(
        List.of(target, outcome),
        List.of(number(rows.get(id).get("target").get("number")), outcome(rows.get(id))));
  }

  @ParameterizedTest
  @CsvSource({
    "typed-signs, ABC-001, –",
    "typed-signs, ABC-003, –",
    "typed-signs, ABC-007, -12",
    "typed-signs, ABC-008, -12",
    "typed-signs, ABC-009, –",
    "typed-signs, ABC-010, -12",
    "typed-scales, ABC-002, 0.8",
    "typed-scales, ABC-003, 310000",
    "invisible-in-status, ABC-007, 1200"
  })
  void signsScalesAndInvisibleLettersAreUnderstood(String file, String id, String number) {
    Map<String, JsonNode> rows =
        merged("returns/" + file + ".xlsx", "returns/plan-tk2024.xlsx", "2024-Q3");
    assertEquals(number, outcome(rows.get(id)));
    assertEquals(number.equals(ASKED), asked.contains(id));
  }

  private Map<String, JsonNode> merged(String returned, String plan, String period) {
    Path json = folder.resolve("k.json");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            CASES.resolve(returned),
            "--plan",
            CASES.resolve(plan.endsWith(".xlsx") ? plan : plan + "/plan.xlsx"),
            "--period",
            period,
            "--out",
            folder.resolve("k.xlsx"),
            "--json",
            json);
    assertTrue(run.code() <= 1, run.err());
    JsonNode written = Workbooks.json(json);
    for (JsonNode finding : written.get("findings")) {
      String code = finding.get("code").asText();
      if (code.equals("outcome-not-a-number")) {
        asked.add(finding.get("rowId").asText());
      } else if (code.equals("outcome-implausible")) {
        doubted.add(finding.get("rowId").asText());
      }
    }
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    written.get("rows").forEach(row -> rows.put(row.get("id").asText(), row));
    return rows;
  }

  private static String outcome(JsonNode row) {
    return number(row.get("outcome").get("number"));
  }

  private static String number(JsonNode number) {
    if (number.isNull()) {
      return ASKED;
    }
    BigDecimal plain = number.decimalValue();
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = NumberCasesTest.class.getResourceAsStream(file)) {
      assertNotNull(in, file);
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines.filter(line -> line.contains(" => ")).toList();
    }
  }
}
