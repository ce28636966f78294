package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.importing.RandomReport.Fault;
import fi.koonti.layout.PlanColumn;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a report, no word of it is lost, and nothing is wrong unasked. */
class RandomReportsTest {

  private static final int SEEDS = 12;

  @ParameterizedTest
  @EnumSource
  void eachFaultAlone(Fault fault) {
    for (int seed = 0; seed < SEEDS; seed++) {
      hold(RandomReport.of(seed, EnumSet.of(fault)), fault + " " + seed);
    }
  }

  @Test
  void faultsMixed() {
    for (int seed = 0; seed < 12 * SEEDS; seed++) {
      Random random = new Random(seed);
      Set<Fault> faults = EnumSet.noneOf(Fault.class);
      Arrays.stream(Fault.values()).filter(fault -> random.nextInt(4) == 0).forEach(faults::add);
      hold(RandomReport.of(seed, faults), faults + " " + seed);
    }
  }

  /** A report without faults needs no person but for its unmarked sections and its types. */
  @Test
  void aCleanReportIsReadWithoutAPerson() {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomReport report = RandomReport.of(seed, EnumSet.of(Fault.NONE));
      Scores scores = scores(report);
      assertEquals(List.of(), scores.asked());
    }
  }

  private static Scores scores(RandomReport report) {
    Imported imported = Imported.ofText(report.text());
    Map<String, Map<PlanColumn, String>> expected = new LinkedHashMap<>();
    for (int i = 0; i < report.rows().size(); i++) {
      expected.put(imported.plan().indicators().get(i).id(), report.rows().get(i));
    }
    return Scores.of(imported, expected);
  }

  private static void hold(RandomReport report, String which) {
    Imported imported = Imported.ofText(report.text());
    String all = which + "\n" + report.text();
    assertEquals(report.rows().size(), imported.plan().indicators().size(), all);
    assertEquals(List.of(), scores(report).wrong(), all);
    assertEquals(0, imported.report().ledger().lost(), all);
    assertEquals(List.of(), lost(report, imported), all);
  }

  /** Words of the report that are neither in the plan nor among answers, questions and labels. */
  private static List<String> lost(RandomReport report, Imported imported) {
    Set<String> kept = new HashSet<>();
    imported
        .fields()
        .values()
        .forEach(row -> row.values().forEach(text -> kept.addAll(words(text))));
    imported.report().questions().forEach(one -> kept.addAll(words(one.source())));
    imported.plan().sectors().forEach(sector -> kept.addAll(words(sector.name())));
    Set<String> labels =
        Set.of(
            "painopiste",
            "tavoite",
            "teko",
            "toimenpide",
            "mittari",
            "lähtötaso",
            "tavoitetaso",
            "selvitys",
            "toimenpiteen",
            "edistymisestä",
            "vuoden",
            "kolmannella",
            "neljänneksellä",
            "(q3):");
    List<String> lost = new ArrayList<>();
    for (String word : words(report.text().replaceAll("</?p>", " "))) {
      boolean label = labels.contains(word.replaceAll(":$", "")) || labels.contains(word);
      if (!kept.contains(word) && !label && !word.matches("[1-9]\\.")) {
        lost.add(word);
      }
    }
    return lost;
  }

  private static List<String> words(String text) {
    return List.of(TextNormalizer.folded(text).split(" "));
  }

  @Test
  void theGeneratorWritesFaultsInDeed() {
    String text = RandomReport.of(3, EnumSet.of(Fault.HTML_IN_NARRATIVE)).text();
    assertTrue(text.contains("<p>"), text);
  }
}
