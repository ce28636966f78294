package fi.koonti.cli;

import fi.koonti.text.Language;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The option {@code --year}. */
final class Years {

  /** Years whose days every spreadsheet program knows. */
  private static final int FIRST = 1901;

  private static final int LAST = 9998;

  private Years() {}

  /** The year, when it is one that a plan can have. */
  static int checked(int year, CommandSpec spec, Language language) {
    if (year < FIRST || year > LAST) {
      throw new ParameterException(
          spec.commandLine(),
          Texting.of(language)
              .get("fault.value", Map.of("what", "--year", "value", String.valueOf(year))));
    }
    return year;
  }
}
