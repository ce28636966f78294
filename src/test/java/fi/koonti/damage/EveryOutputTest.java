package fi.koonti.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.acceptance.CommandLineRun;
import fi.koonti.damage.Batch.Merged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was done to a form, and whatever its bytes became: a merge that makes everything it can
 * make ends, and the good form beside it reads the same.
 */
class EveryOutputTest {

  /** Every so-manieth damage is tried; 1 tries them all ({@code -Dkoonti.damages=1}). */
  private static final int EVERY = Integer.getInteger("koonti.damages", 6);

  /** So many cuts, and as many flipped bytes, are tried ({@code -Dkoonti.bytes=200}). */
  private static final int BYTES = Integer.getInteger("koonti.bytes", 8);

  @TempDir static Path folder;

  private static Batch batch;

  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void makeForms() throws Exception {
    batch = new Batch(folder);
  }

  @Test
  void everyDamageGoesThroughEveryOutput() throws Exception {
    Damage[] damages = Damage.values();
    for (int i = 0; i < damages.length; i += EVERY) {
      Desk desk = batch.filledForm();
      damages[i].toSheet(desk);
      desk.putTogether();
      damages[i].toBook(desk);
      tryOut(damages[i].name(), batch.save(desk));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aFormCutAnywhereGoesThroughEveryOutput() throws Exception {
    byte[] form = form();
    for (int i = 0; i < BYTES; i++) {
      int length = (int) ((long) form.length * i / BYTES);
      tryOut("cut at " + length, Arrays.copyOf(form, length));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aFormWithAByteOfAnyPlaceDamagedGoesThroughEveryOutput() throws Exception {
    byte[] form = form();
    for (int i = 0; i < BYTES; i++) {
      byte[] damaged = form.clone();
      // Parts and directory are written from the start and from the end.
      int half = (int) ((long) form.length * (i / 2) / BYTES);
      int at = i % 2 == 0 ? half : form.length - 1 - half;
      damaged[at] ^= 0x20;
      tryOut("byte " + at, damaged);
    }
    assertEquals(List.of(), faults);
  }

  private static byte[] form() {
    Desk desk = batch.filledForm();
    desk.putTogether();
    return batch.save(desk);
  }

  private void tryOut(String what, byte[] content) throws Exception {
    Merged merged = batch.mergeIntoEverything(content);
    CommandLineRun run = merged.run();
    String console = run.out() + run.err();
    if (run.code() > 1 || console.contains("Exception") || console.contains("\tat ")) {
      faults.add(what + ": " + run);
    } else if (!batch.isGoodFormUnchanged(merged)) {
      faults.add(what + ": the good form's answers changed");
    } else if (console.contains("file-failed")
        || merged.report().toString().contains("file-failed")) {
      faults.add(what + ": the fence was needed");
    }
  }
}
