package fi.koonti.cli;

import java.time.Clock;
import java.time.Year;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The year that {@code --year} names. */
final class PlanYear {

  /** Years whose days every spreadsheet program knows. */
  private static final int FIRST = 1901;

  private static final int LAST = 9998;

  private PlanYear() {}

  /** The year of today. */
  static int now() {
    return Year.now(Clock.systemDefaultZone()).getValue();
  }

  /** Refuses a year that no workbook can hold. */
  static void demandUsable(int year, CommandSpec spec) {
    if (year < FIRST || year > LAST) {
      throw new ParameterException(
          spec.commandLine(),
          Texting.of(Talk.of(spec).asked())
              .get("fault.value", Map.of("what", "--year", "value", String.valueOf(year))));
    }
  }
}
