package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people do to a form: what they wrote is merged or told in full, and counted. */
class NothingLostTest {

  /** Every so-manieth pair is tried; 1 tries them all ({@code -Dkoonti.pairs=1}), in minutes. */
  private static final int EVERY = Integer.getInteger("koonti.pairs", 17);

  @TempDir static Path folder;

  private static Batch batch;

  @BeforeAll
  static void makeForms() throws Exception {
    batch = new Batch(folder);
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void nothingIsLostByOneThing(Damage damage) throws Exception {
    assertEquals(List.of(), Trial.of(batch, damage));
  }

  @Test
  void nothingIsLostByTwoThings() throws Exception {
    List<String> faults = new ArrayList<>();
    int pair = 0;
    for (Damage one : Damage.values()) {
      for (Damage other : Damage.values()) {
        if (one != other && pair++ % EVERY == 0) {
          faults.addAll(Trial.of(batch, one, other));
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
