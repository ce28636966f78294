package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Sector;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sectors that a row may name. */
final class SectorChoice {

  private final List<Sector> sectors;
  private final String sheet;
  private final Map<String, Sector> byCode = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Sectors.
   *
   * @param sectors those of the plan
   * @param sheet the name of the sheet that lists them
   */
  SectorChoice(List<Sector> sectors, String sheet) {
    this.sectors = List.copyOf(sectors);
    this.sheet = sheet;
    sectors.forEach(sector -> byCode.putIfAbsent(sector.code(), sector));
  }

  /** Those of the plan. */
  List<Sector> sectors() {
    return sectors;
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
    return Optional.ofNullable(byCode.get(code));
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
