package fi.koonti.importing;

import fi.koonti.layout.PlanColumn;
import fi.koonti.plan.Plan;
import fi.koonti.text.TextNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a plan of an old report. Two shapes are known, blocks with labels and tables with headings;
 * both may stand in one file.
 */
public final class ReportImport {

  private ReportImport() {}

  /**
   * Makes it.
   *
   * @param empty the plan that is filled
   * @param words labels and headings of the report's own, and what they mean
   * @return empty when the report has no goals in it
   */
  public static Optional<ImportedReport> of(
      ReportSource source, Plan empty, Map<String, PlanColumn> words) {
    Map<String, Label> own = new HashMap<>();
    words.forEach(
        (word, column) ->
            Label.of(column).ifPresent(label -> own.put(TextNormalizer.folded(word), label)));
    Draft draft = new Draft();
    new ReportReading(source.lines(), new Labels(own), draft).read();
    if (draft.rows().isEmpty()) {
      return Optional.empty();
    }
    Summaries.leave(draft);
    LedgerCount.left(source.cells(), draft).forEach(text -> draft.leftOver(List.of(), text));
    MeasureFill.fill(draft);
    new SectorFill(draft).fill();
    new NameJoining(draft).join();
    Shouted.ask(draft, source.cells());
    BrokenWords.ask(draft, source.cells());
    InlineLevels.ask(draft);
    new KindFill(draft, empty.settings().language()).fill();
    new ProseStatus(draft, empty.statuses()).ask();
    new ProseOutcome(draft, empty.settings().language()).ask();
    return Optional.of(
        new PlanAssembly(draft, empty)
            .assembled(Organisation.in(source.cells()), LedgerCount.of(source.cells(), draft)));
  }

  /** The columns that a label can mean. */
  public static List<PlanColumn> columns() {
    return List.of(Label.values()).stream().map(Label::column).flatMap(Optional::stream).toList();
  }
}
