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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of spellings: each is the number that stands behind its arrow, or it is asked. */
class MeasureTest {

  private static final String ASKED = "kysytään";

  static List<Arguments> levels() throws IOException {
    return rows(Tables.lines("levels-as-plans-write-them.txt"));
  }

  static List<Arguments> spellings() throws IOException {
    List<String> lines = new ArrayList<>(Tables.lines("outcomes-as-people-write-them.txt"));
    lines.addAll(Tables.lines("outcomes-tried-afresh.txt"));
    lines.addAll(Tables.lines("remarks-beside-values.txt"));
    return rows(lines);
  }

  private static List<Arguments> rows(List<String> lines) {
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

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("levels")
  void everyLevelIsItsNumberOrIsAsked(Measure asked, String unit, String text, String expected) {
    Amount read = asked.level(text);
    String found = read.number() == null ? ASKED : read.number().toPlainString();

    assertEquals(expected, found, read.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "pienempi kuin 10, LESS_THAN",
    "suurempi kuin 10, MORE_THAN",
    "10 tai pienempi, AT_MOST",
    "10 tai suurempi, AT_LEAST",
    "10 taikka alle, AT_MOST",
    "lägre än 10, LESS_THAN",
    "10 eller högre, AT_LEAST",
    "higher than 10, MORE_THAN",
    "10 or lower, AT_MOST",
    "pienempi 10, NONE"
  })
  void whatIsComparedIsABound(String text, Bound bound) {
    assertEquals(bound, LevelReader.read(text).bound());
  }

  @Test
  void threeHundredSpellingsOfEachKindAreTried() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    spellings().forEach(row -> counts.merge((String) row.get()[1], 1, Integer::sum));
    List.of("kpl", "%", "€").forEach(unit -> assertTrue(counts.get(unit) >= 300, unit + counts));
  }
}
