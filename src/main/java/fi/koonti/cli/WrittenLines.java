package fi.koonti.cli;

import fi.koonti.io.Written;
import fi.koonti.text.Texts;
import java.nio.file.Path;
import java.util.Map;

/** Says what became of files of earlier runs. */
final class WrittenLines {

  private WrittenLines() {}

  static void print(Written written, Texts texts, Console console) {
    for (Written.Kept one : written.kept()) {
      console.tell(
          texts,
          "written.kept",
          Map.of("file", one.file().getFileName().toString(), "kept", one.keptAs().toString()));
    }
    for (Path file : written.removed()) {
      console.tell(texts, "written.removed", Map.of("file", file.toString()));
    }
    for (Path file : written.stale()) {
      console.tell(texts, "written.stale", Map.of("file", file.toString()));
    }
  }
}
