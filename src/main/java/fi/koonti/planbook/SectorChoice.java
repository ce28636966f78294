package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Sector;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sectors that a row may name.
 *
 * @param sectors those of the plan
 * @param sheet the name of the sheet that lists them
 */
record SectorChoice(List<Sector> sectors, String sheet) {

  SectorChoice {
    sectors = List.copyOf(sectors);
  }

  /** The sector of a row, by its code in any case; empty when there is none, which is told. */
  Optional<Sector> read(PlanRow row) {
    String code = TextNormalizer.normal(row.required(PlanColumn.SECTOR));
    Optional<Sector> sector = find(code);
    if (sector.isEmpty() && !code.isEmpty()) {
      tellUnknown(row, code);
    }
    return sector;
  }

  Optional<Sector> find(String code) {
    return sectors.stream().filter(sector -> sector.code().equalsIgnoreCase(code)).findFirst();
  }

  void tellUnknown(PlanRow row, String code) {
    String offered = sectors.stream().map(Sector::code).collect(Collectors.joining(", "));
    row.tell(
        FindingCode.PLAN_SECTOR_UNKNOWN,
        PlanColumn.SECTOR,
        code,
        "sectors",
        sheet,
        "offered",
        offered);
  }
}
