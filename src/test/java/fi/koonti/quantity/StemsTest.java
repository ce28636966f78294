package fi.koonti.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  private static final Stems STEMS = Stems.of("change-stem");

  @ParameterizedTest
  @CsvSource({"kasvatetaan, true", "ökar, true", "talo, false", "k, false", "'', false"})
  void aWordBeginsWithAStemOrWithNone(String word, boolean begins) {
    assertEquals(begins, STEMS.begin(word));
  }
}
