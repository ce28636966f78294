package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.PlanReader;
import fi.koonti.planbook.PlanReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the plan, and what is chosen from it, or says why that cannot be. */
final class Plans {

  private Plans() {}

  /** Reads a plan that has no faults. */
  static Plan usable(Path file) throws UseCaseException {
    return usable(file, read(file));
  }

  /** The plan of a reading that has no faults. */
  static Plan usable(Path file, PlanReading reading) throws UseCaseException {
    return reading
        .plan()
        .orElseThrow(
            () ->
                UseCaseException.of(UseCaseException.Kind.UNUSABLE_PLAN)
                    .with("plan", file.getFileName())
                    .with(reading.findings().stream().filter(Finding::isError).toList()));
  }

  /** Reads a plan as it is, faults and all. */
  static PlanReading read(Path file) throws UseCaseException {
    Inputs.refuseKept(file);
    PlanFile.demand(file);
    String name = file.getFileName().toString();
    try {
      PlanReading reading = new PlanReader(FileLimits.defaults()).read(file, name);
      PlanFile.demandNoOther(file, reading);
      return reading;
    } catch (RuntimeException | Error fault) {
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_PLAN)
          .with("plan", name)
          .with(
              List.of(
                  Finding.of(FindingCode.PLAN_UNREADABLE, Place.of(name))
                      .with("why", Fence.reason(fault))));
    }
  }

  /** The period that someone calls {@code 2023-Q3} or {@code Q3}. */
  static Period period(Plan plan, String word) throws UseCaseException {
    String known = plan.periods().stream().map(Period::key).collect(Collectors.joining(", "));
    return plan.period(word)
        .orElseThrow(
            () ->
                UseCaseException.of(UseCaseException.Kind.NO_SUCH_PERIOD)
                    .with("period", word)
                    .with("known", known));
  }

  /** The sectors of some codes, in plan order; all that are asked when there are no codes. */
  static List<Sector> sectors(Plan plan, Period period, Collection<String> codes)
      throws UseCaseException {
    List<Sector> chosen = new ArrayList<>();
    String known = plan.sectors().stream().map(Sector::code).collect(Collectors.joining(", "));
    for (String code : codes) {
      chosen.add(
          plan.sector(code)
              .orElseThrow(
                  () ->
                      UseCaseException.of(UseCaseException.Kind.NO_SUCH_SECTOR)
                          .with("sector", code)
                          .with("known", known)));
    }
    List<Sector> asked =
        plan.sectors().stream()
            .filter(sector -> codes.isEmpty() || chosen.contains(sector))
            .filter(sector -> !plan.asked(period, sector).isEmpty())
            .toList();
    if (asked.isEmpty()) {
      throw UseCaseException.of(UseCaseException.Kind.NOTHING_ASKED).with("period", period.key());
    }
    return asked;
  }
}
