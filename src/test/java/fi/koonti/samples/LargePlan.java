package fi.koonti.samples;

import fi.koonti.fixture.IndicatorLike;
import fi.koonti.fixture.PlanLike;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.template.Template;
import fi.koonti.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as large as is wanted, out of the sample's rows, for measuring: {@code java
 * fi.koonti.samples.LargePlan FILE [SECTORS [ROWS]]}, from the test class path.
 */
public final class LargePlan {

  private static final Path TEMPLATE = Path.of("workbook-templates/suunnitelma.xlsx");
  private static final int SECTORS = 60;
  private static final int ROWS = 50;

  private LargePlan() {}

  public static void main(String[] args) throws IOException, TemplateException {
    int sectors = args.length > 1 ? Integer.parseInt(args[1]) : SECTORS;
    int rows = args.length > 2 ? Integer.parseInt(args[2]) : ROWS;
    Files.write(Path.of(args[0]), PlanWriter.write(of(sectors, rows), Template.open(TEMPLATE)));
  }

  /**
   * A plan of the sample's periods, statuses and texts.
   *
   * @param sectors {@code T001} and on
   * @param rows of each sector
   */
  public static Plan of(int sectors, int rows) {
    Plan sample = PoriPlan.plan();
    List<Sector> all = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    for (int sector = 1; sector <= sectors; sector++) {
      String code = "T%03d".formatted(sector);
      all.add(new Sector(code, "Toimiala " + sector, "Suunnittelija", ""));
      for (int row = 0; row < rows; row++) {
        Indicator model = sample.indicators().get(row % sample.indicators().size());
        String id = "%s-%03d".formatted(code, row + 1);
        indicators.add(IndicatorLike.of(model).id(id).sector(code).always().build());
      }
    }
    return PlanLike.of(sample)
        .identity(new PlanIdentity("SUURI-2023", 1, ""))
        .sectors(all)
        .indicators(indicators)
        .build();
  }
}
