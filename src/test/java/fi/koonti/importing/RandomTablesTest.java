package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.importing.RandomTable.Oddity;
import fi.koonti.layout.PlanColumn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is odd about a table, no word of it is lost, and nothing is wrong unasked. */
class RandomTablesTest {

  private static final int SEEDS = 10;

  @ParameterizedTest
  @EnumSource
  void eachOddityAlone(Oddity oddity) {
    for (int seed = 0; seed < SEEDS; seed++) {
      hold(RandomTable.of(seed, EnumSet.of(oddity)), oddity + " " + seed);
    }
  }

  @Test
  void odditiesMixed() {
    for (int seed = 0; seed < 12 * SEEDS; seed++) {
      Random random = new Random(seed);
      Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
      Arrays.stream(Oddity.values()).filter(one -> random.nextInt(4) == 0).forEach(oddities::add);
      hold(RandomTable.of(seed, oddities), oddities + " " + seed);
    }
  }

  private static void hold(RandomTable table, String which) {
    Imported imported = Imported.ofText(table.text());
    String all = which + "\n" + table.text() + "\n" + imported.questions();
    assertEquals(table.rows().size(), imported.plan().indicators().size(), all);
    Map<String, Map<PlanColumn, String>> expected = new LinkedHashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      expected.put(imported.plan().indicators().get(i).id(), table.rows().get(i));
    }
    Scores scores = Scores.of(imported, expected);
    assertEquals(List.of(), scores.wrong(), all);
    assertEquals(List.of(), scores.misproposed(), all);
    assertEquals(0, imported.report().ledger().lost(), all);
  }
}
