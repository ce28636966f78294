package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koonti.layout.SummaryColumn;
import fi.koonti.merge.MergedReport;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The figures of the front page are those that somebody counts who has only the JSON, knows nothing
 * of the report's code, and goes by the rule that a goal is reached when all its indicators are.
 */
class FiguresFromJsonTest {

  private static final Set<String> OFF_TRACK = Set.of("PARTLY", "DELAYED", "NOT_REACHED");

  private final MergedReport merged;
  private final List<JsonNode> rows;

  FiguresFromJsonTest() throws IOException {
    this.merged = Rounds.pori();
    this.rows = asked(merged);
  }

  @Test
  void storedFiguresAreThoseOfTheJson() throws IOException {
    compare(new FrontPage(Books.bytes(merged, Language.FI)));
  }

  /** The JSON does not say which rows were asked in the period; the plan does. */
  private static List<JsonNode> asked(MergedReport merged) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(Language.FI).write(merged, out);
    Set<String> ids =
        merged.plan().indicators().stream()
            .filter(one -> one.isAskedIn(merged.period()))
            .map(Indicator::id)
            .collect(Collectors.toSet());
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(out.toByteArray()).get("rows")) {
      if (ids.contains(row.get("id").asText())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void compare(FrontPage page) {
    assertStatuses(page.line("Mittarit"), row -> true);
    assertStatuses(page.line(merged.period().key()), row -> true);
    for (Sector sector : merged.plan().sectors()) {
      Predicate<JsonNode> own = row -> row.get("sector").asText().equals(sector.code());
      Map<SummaryColumn, Double> line = page.line(sector.name());
      assertStatuses(line, own);
      assertGoals(line, goals(rows.stream().filter(own).toList()));
    }
    for (String area : rows.stream().map(FiguresFromJsonTest::area).distinct().toList()) {
      assertStatuses(
          page.line(area.isEmpty() ? "Ei painopistettä" : area), row -> area(row).equals(area));
    }
    Map<String, List<String>> goals = goals(rows);
    assertEquals(goals.size(), page.line("Tavoitteet").get(SummaryColumn.ASKED));
    assertEquals(reached(goals), page.line("Tavoitteet").get(SummaryColumn.REACHED));
    assertEquals(onTrack(goals) + "/" + goals.size(), page.key("Tavoitteista etenee"));
    assertEquals(
        count(row -> !status(row).isEmpty()) + "/" + rows.size(), page.key("Mittareihin vastattu"));
    assertEquals(
        count(row -> OFF_TRACK.contains(status(row))) + "/" + rows.size(),
        page.key("Mittareista poikkeaa"));
    Predicate<JsonNode> both = row -> !status(row).isEmpty() && !row.get("computedStatus").isNull();
    assertEquals(
        count(both.and(row -> differ(status(row), row.get("computedStatus").asText())))
            + "/"
            + count(both),
        page.key("Ilmoitettu tila eroaa lasketusta"));
  }

  /** As a person would say it: a part or a delay is no other thing than "not reached". */
  private static boolean differ(String told, String computed) {
    boolean missed = computed.equals("NOT_REACHED");
    return !told.equals(computed)
        && !(missed && Set.of("PARTLY", "DELAYED", "DROPPED").contains(told));
  }

  private void assertStatuses(Map<SummaryColumn, Double> line, Predicate<JsonNode> own) {
    assertEquals(count(own), line.get(SummaryColumn.ASKED));
    for (SummaryColumn column : SummaryColumn.values()) {
      if (column.countsStatus()) {
        String code = column == SummaryColumn.NOT_ANSWERED ? "" : column.name();
        assertEquals(count(own.and(row -> status(row).equals(code))), line.get(column));
      }
    }
  }

  private static void assertGoals(
      Map<SummaryColumn, Double> line, Map<String, List<String>> goals) {
    assertEquals(goals.size(), line.get(SummaryColumn.GOALS));
    assertEquals(reached(goals), line.get(SummaryColumn.GOALS_REACHED));
  }

  /** The statuses of each goal; a measure that serves none stands for itself. */
  private static Map<String, List<String>> goals(List<JsonNode> rows) {
    Map<String, List<String>> goals = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      String goal = row.get("goal").asText();
      String key = area(row) + "|" + (goal.isEmpty() ? row.get("measure").asText() : goal);
      goals
          .computeIfAbsent(key.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(status(row));
    }
    return goals;
  }

  private static int reached(Map<String, List<String>> goals) {
    return (int)
        goals.values().stream()
            .filter(statuses -> statuses.stream().allMatch("REACHED"::equals))
            .count();
  }

  /**
   * Goals none of whose indicators is off track, unanswered or not assessable, and some of which
   * are under way.
   */
  private static int onTrack(Map<String, List<String>> goals) {
    Set<String> fine = Set.of("REACHED", "ON_TRACK", "NOT_STARTED", "DROPPED");
    Set<String> underWay = Set.of("ON_TRACK", "NOT_STARTED");
    return (int)
        goals.values().stream()
            .filter(statuses -> statuses.stream().allMatch(fine::contains))
            .filter(statuses -> statuses.stream().anyMatch(underWay::contains))
            .filter(statuses -> !statuses.stream().allMatch("NOT_STARTED"::equals))
            .count();
  }

  private int count(Predicate<JsonNode> wanted) {
    return (int) rows.stream().filter(wanted).count();
  }

  private static String area(JsonNode row) {
    return row.get("focusArea").asText();
  }

  private static String status(JsonNode row) {
    return row.get("status").isNull() ? "" : row.get("status").asText();
  }
}
