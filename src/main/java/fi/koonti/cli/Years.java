package fi.koonti.cli;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The option {@code --year}. */
final class Years {

  /** Years whose days every spreadsheet program knows. */
  private static final int FIRST = 1901;

  private static final int LAST = 9998;

  private Years() {}

  /** The first and the last, as a sentence names them. */
  static final Map<String, String> RANGE =
      Map.of("first", String.valueOf(FIRST), "last", String.valueOf(LAST));

  /** The year, when it is one that a plan can have. */
  static int checked(int year, CommandSpec spec) {
    if (year < FIRST || year > LAST) {
      throw new ParameterException(
          spec.commandLine(), "year", null, spec.findOption("--year"), String.valueOf(year));
    }
    return year;
  }
}
