package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void namedPlacesAreFilled() {
    assertEquals(
        "solu M7, rivi 7",
        Texts.fill("solu {cell}, rivi {line}", Map.of("cell", "M7", "line", "7")));
  }

  @Test
  void aPlaceWithoutAValueStaysSoThatTheMistakeShows() {
    assertEquals("solu {cell}", Texts.fill("solu {cell}", Map.of()));
  }

  @Test
  void aValueIsNeverLookedIntoForPlaces() {
    assertEquals("{b} x", Texts.fill("{a} {b}", Map.of("a", "{b}", "b", "x")));
  }

  @Test
  void anOpenBraceAloneIsText() {
    assertEquals("a { b", Texts.fill("a { b", Map.of()));
  }
}
