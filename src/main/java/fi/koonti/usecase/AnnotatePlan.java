package fi.koonti.usecase;

import fi.koonti.annotate.AnnotatedCopy;
import fi.koonti.annotate.CorrectionList;
import fi.koonti.edit.UneditableException;
import fi.koonti.finding.Finding;
import fi.koonti.grid.GridReader;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found in a plan into a copy of it: a list as first sheet, and marked cells. */
public final class AnnotatePlan {

  private AnnotatePlan() {}

  /**
   * Writes the copy; where nothing can be put into the file, the list alone.
   *
   * @param findings of the plan, at least one
   * @param out the copy
   */
  public static Written run(
      Path plan, List<Finding> findings, Path out, Language language, InTheWay inTheWay)
      throws UseCaseException {
    OutputEnding.WORKBOOK.demand(out);
    CorrectionList list =
        new CorrectionList(
            Templates.carried().open(Templates.Name.KORJATTAVAA, language), language);
    byte[] made = copy(plan, findings, list);
    return new Writing(inTheWay).reads(plan).workbook(out, to -> to.write(made)).write();
  }

  private static byte[] copy(Path plan, List<Finding> findings, CorrectionList list) {
    String name = plan.getFileName().toString();
    try {
      byte[] content = new GridReader(FileLimits.defaults()).bytes(plan);
      return AnnotatedCopy.of(content, list.forPlan(name, findings, true), findings);
    } catch (UnreadableFileException | UneditableException | RuntimeException other) {
      return list.forPlan(name, findings, false);
    }
  }
}
