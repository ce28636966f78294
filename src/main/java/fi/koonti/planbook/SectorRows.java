package fi.koonti.planbook;

import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Sector;
import java.util.Optional;

/** Reads the sectors, row by row. */
final class SectorRows {

  private final FirstSeen codes = new FirstSeen(FindingCode.PLAN_CODE_REPEATED);

  /** The sector of a row, or empty when its code or its name does not serve. */
  Optional<Sector> read(PlanRow row) {
    String code = Codes.read(row, PlanColumn.SECTOR_CODE);
    String name = row.required(PlanColumn.SECTOR_NAME);
    String contact = row.text(PlanColumn.SECTOR_CONTACT);
    String email = row.text(PlanColumn.SECTOR_EMAIL);
    boolean first = code.isEmpty() || codes.isFirst(row, PlanColumn.SECTOR_CODE, code);
    return code.isEmpty() || name.isEmpty() || !first
        ? Optional.empty()
        : Optional.of(new Sector(code, name, contact, email));
  }
}
