package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.fixture.RandomPlan;
import fi.koonti.plan.Field;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.template.Template;
import fi.koonti.text.TextNormalizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Nothing is lost, whatever the plan and whatever is answered. */
class RandomRoundTest {

  private static final Path PLAN_TEMPLATE = Path.of("workbook-templates/suunnitelma.xlsx");

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void everyAnswerOfAnyTextStandsUnderItsId(
      @ForAll @IntRange(min = 1, max = 150) int rows, @ForAll Random random) throws Exception {
    playAndCompare(rows, random);
  }

  @Example
  void aFormOfFourHundredRowsLosesNothing() throws Exception {
    playAndCompare(400, new Random(400));
  }

  @Example
  void aFormOfOneRowLosesNothing() throws Exception {
    playAndCompare(1, new Random(1));
  }

  private static void playAndCompare(int rows, Random random) throws Exception {
    Path folder = Files.createTempDirectory("koonti");
    RandomPlan made = new RandomPlan(random);
    Plan plan = made.plan(rows);
    Path file = folder.resolve("suunnitelma.xlsx");
    Files.write(file, PlanWriter.write(plan, Template.open(PLAN_TEMPLATE)));
    Round round = new Round(folder, file).generate();

    Map<String, Map<Field, String>> answers = new TreeMap<>();
    round.fill("A", "a.xlsx", Round.OCTOBER, form -> answer(form, made, answers));
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());

    JsonNode report = Workbooks.json(round.json);
    Map<String, Map<String, String>> data = Workbooks.table(round.workbook, "Tiedot");
    int filled = 0;
    for (Map.Entry<String, Map<Field, String>> row : answers.entrySet()) {
      JsonNode json = Workbooks.row(report, row.getKey());
      Map<String, String> told = data.get(row.getKey());
      filled += row.getValue().size();
      same(row.getValue(), Field.NARRATIVE, json.get("narrative"), told.get("Selvitys"));
      same(
          row.getValue(),
          Field.CORRECTION,
          json.get("correction"),
          told.get("Korjaavat toimenpiteet"));
      same(row.getValue(), Field.OUTCOME, json.get("outcome").get("text"), told.get("Toteuma"));
      String status = row.getValue().getOrDefault(Field.STATUS, "Ei vastattu");
      assertEquals(status, told.get("Tila"));
    }
    JsonNode total = report.get("ledger").get("total");
    assertEquals(filled, total.get("filled").asInt());
    assertEquals(filled, total.get("merged").asInt());
    assertEquals(0, total.get("outside").asInt());
  }

  private static void same(Map<Field, String> answered, Field field, JsonNode json, String told) {
    String wanted = answered.get(field);
    assertEquals(wanted, json.isNull() ? null : json.asText());
    assertEquals(wanted == null ? "" : wanted, told);
  }

  private static void answer(
      FilledForm form, RandomPlan made, Map<String, Map<Field, String>> answers) {
    for (String id : form.ids()) {
      Map<Field, String> row = new EnumMap<>(Field.class);
      for (Field field : new Field[] {Field.OUTCOME, Field.NARRATIVE, Field.CORRECTION}) {
        String text = made.text(400);
        if (made.coin() && !isBlank(text)) {
          form.put(id, field, text);
          row.put(field, text);
        }
      }
      if (made.coin()) {
        form.put(id, Field.STATUS, "Luovuttu");
        row.put(Field.STATUS, "Luovuttu");
      }
      answers.put(id, row);
    }
  }

  /** Blanks and letters that nobody sees are no answer, of whatever kind they are. */
  private static boolean isBlank(String text) {
    return TextNormalizer.visible(text)
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
