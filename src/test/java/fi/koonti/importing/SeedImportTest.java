package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedImportTest {

  /** The indicators of the ten blocks that have one each. */
  private static final Set<String> REGULAR =
      Set.of(
          "ELYM-001",
          "ELYM-004",
          "ELYM-009",
          "ELYM-013",
          "ELYM-016",
          "ELYM-017",
          "ELYM-018",
          "ELYM-019",
          "ELYM-020",
          "ELYM-021");

  private final Imported seed = Imported.of(SeedReport.bytes());
  private final Scores scores = Scores.of(seed, SeedReport.expected());

  @Test
  void itHasFiveSectionsAndTwentyFiveIndicatorsWithTheirNarratives() {
    List<Indicator> rows = seed.plan().indicators();
    assertEquals(25, rows.size());
    assertEquals(5, rows.stream().map(Indicator::section).distinct().count());
    assertEquals(16, rows.stream().map(Indicator::measure).distinct().count());
    assertEquals(
        25,
        seed.fields().values().stream()
            .filter(row -> !row.getOrDefault(PlanColumn.ANSWER_NARRATIVE, "").isEmpty())
            .count());
    assertEquals("Porin kaupunki", seed.plan().settings().organisation());
    assertEquals("ELYM", seed.plan().sectors().get(0).code());
  }

  @Test
  void nothingIsWrongUnasked() {
    assertEquals(List.of(), scores.wrong());
    assertEquals(List.of(), scores.misproposed());
    assertEquals("301 right, 24 asked, 0 wrong", scores.figures());
  }

  @Test
  void theTenRegularBlocksNeedNoPerson() {
    Scores regular = Scores.of(seed, only(REGULAR));
    assertEquals(List.of(), regular.asked());
    assertEquals("130 right, 0 asked, 0 wrong", regular.figures());
  }

  private static Map<String, Map<PlanColumn, String>> only(Set<String> ids) {
    Map<String, Map<PlanColumn, String>> rows = SeedReport.expected();
    rows.keySet().retainAll(ids);
    return rows;
  }

  @Test
  void everyWordIsAccountedFor() {
    ImportLedger ledger = seed.report().ledger();
    assertEquals(0, ledger.lost());
    assertTrue(ledger.all() > 2_000, ledger.toString());
    assertTrue(ledger.asked() < 100, ledger.toString());
  }

  @Test
  void twoMeasuresInOneCellAreOfferedToEachIndicator() {
    List<String> both =
        List.of(
            "Maankäytön suunnittelu tukee investointeja",
            "Rakennetaan kannustimia TKI-volyymin kasvattamiseksi");
    assertEquals(both, seed.proposals("ELYM-014", PlanColumn.MEASURE));
    assertEquals(both, seed.proposals("ELYM-015", PlanColumn.MEASURE));
  }
}
