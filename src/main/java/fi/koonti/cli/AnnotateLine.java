package fi.koonti.cli;

import fi.koonti.text.Texts;
import java.nio.file.Path;
import java.util.Map;

/** Says where the copies of {@code --annotate} are. */
final class AnnotateLine {

  private AnnotateLine() {}

  static void print(int count, Path folder, Texts texts, Console console) {
    console.tell(
        texts,
        count == 0 ? "annotate.none" : "annotate.done",
        Map.of("count", String.valueOf(count), "folder", folder.toString()));
  }
}
