package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.samples.Tsv;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The goals of Pori for 2023 as the workbook that a coordinator keeps. */
final class PoriPlanFile {

  private PoriPlanFile() {}

  static PlanFile file() throws IOException {
    PlanFile file = PlanFile.empty();
    fill(file, PlanSheet.PERIODS, "kaudet.tsv");
    fill(file, PlanSheet.SECTORS, "toimialat.tsv");
    StatusDefaults.all(Language.FI)
        .forEach(choice -> file.row(PlanSheet.STATUSES, choice.status(), choice.name()));
    fill(file, PlanSheet.GOALS, "tavoitteet.tsv");
    return file;
  }

  /** The tables say nothing of how outcomes belong together. */
  private static List<Object> cells(PlanSheet sheet, Collection<String> values) {
    List<Object> cells = new ArrayList<>(values);
    if (sheet == PlanSheet.GOALS) {
      cells.add(PlanColumn.ACCRUAL.index(), "");
    }
    return cells;
  }

  private static void fill(PlanFile file, PlanSheet sheet, String table) {
    Tsv.rows(table).forEach(row -> file.row(sheet, cells(sheet, row.values()).toArray()));
  }
}
