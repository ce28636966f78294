package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of spellings: each is the number that stands behind its arrow, or it is asked. */
class MeasureTest {

  private static final String ASKED = "kysytään";

  static List<Arguments> spellings() throws IOException {
    List<String> lines = new ArrayList<>(Tables.lines("outcomes-as-people-write-them.txt"));
    lines.addAll(Tables.lines("remarks-beside-values.txt"));
    List<Arguments> rows = new ArrayList<>();
    Measure asked = Measure.ANY;
    for (String line : lines) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String[] head = line.substring(1, line.length() - 1).split("\\|", 2);
        Language language = Language.of(head[1].strip()).orElseThrow();
        asked = Measure.of(head[0].strip(), Notation.of(language));
      } else if (line.contains(" => ")) {
        String[] row = line.split(" => ", 2);
        rows.add(Arguments.of(asked, asked.unit(), Tables.withCharacters(row[0]), row[1]));
      }
    }
    return rows;
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("spellings")
  void everySpellingIsItsNumberOrIsAsked(Measure asked, String unit, String text, String expected) {
    Amount read = asked.value(text);
    String found = read.number() == null ? ASKED : read.number().toPlainString();

    assertEquals(expected, found, read.toString());
    assertEquals(read.number() == null, read.isAsked());
  }

  @Test
  void threeHundredSpellingsOfEachKindAreTried() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    spellings().forEach(row -> counts.merge((String) row.get()[1], 1, Integer::sum));
    List.of("kpl", "%", "€").forEach(unit -> assertTrue(counts.get(unit) >= 300, unit + counts));
  }
}
