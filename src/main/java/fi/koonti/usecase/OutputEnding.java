package fi.koonti.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Holds the name of an output to its format, so that every program opens it. */
enum OutputEnding {
  WORKBOOK(".xlsx"),
  DOCUMENT(".docx");

  private final String ending;

  OutputEnding(String ending) {
    this.ending = ending;
  }

  /** Demands that a file is named so. */
  void demand(Path file) throws UseCaseException {
    if (Files.isDirectory(file)) {
      throw UseCaseException.of(UseCaseException.Kind.OUTPUT_IS_FOLDER).with("path", file);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
      throw UseCaseException.of(UseCaseException.Kind.OUTPUT_ENDING)
          .with("path", file)
          .with("ending", ending);
    }
  }
}
