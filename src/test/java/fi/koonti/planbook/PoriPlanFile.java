package fi.koonti.planbook;

import fi.koonti.layout.PlanSheet;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The goals of Pori for 2023 as a plan workbook. */
final class PoriPlan {

  private PoriPlan() {}

  static PlanFile file() throws IOException {
    PlanFile file = PlanFile.empty();
    fill(file, PlanSheet.PERIODS, "kaudet.tsv");
    fill(file, PlanSheet.SECTORS, "toimialat.tsv");
    StatusDefaults.all(Language.FI)
        .forEach(choice -> file.row(PlanSheet.STATUSES, choice.status(), choice.name()));
    fill(file, PlanSheet.GOALS, "tavoitteet.tsv");
    return file;
  }

  private static void fill(PlanFile file, PlanSheet sheet, String resource) throws IOException {
    for (String line : lines(resource)) {
      file.row(sheet, (Object[]) line.split("\t", -1));
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = PoriPlan.class.getResourceAsStream("/pori-2023/" + resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }
  }
}
