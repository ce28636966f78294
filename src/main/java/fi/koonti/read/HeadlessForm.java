package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.LiveFormulas;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.Stamp;
import fi.koonti.location.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.StrayCell.Kind;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form whose row of keys and row of headings are both gone: nobody can tell for certain which
 * column is which. It is refused, with all that was filled into it.
 */
final class HeadlessForm {

  private final SourceFile source;
  private final Ownership ownership;
  private final Set<String> ids = new HashSet<>();

  private HeadlessForm(SourceFile source, List<MetadataSheet> machines, List<Plan> plans) {
    this.source = source;
    List<Plan> all =
        Stream.concat(machines.stream().map(MetadataSheet::plan), plans.stream()).toList();
    this.ownership = new Ownership(machines.stream().map(MetadataSheet::printed).toList(), all);
    all.forEach(
        plan ->
            plan.indicators().stream()
                .map(Indicator::id)
                .map(TextNormalizer::folded)
                .forEach(ids::add));
  }

  /** The refusal of a workbook in which rows of a form stand without headings; empty otherwise. */
  static Optional<RejectedFile> of(SourceFile source, Grid grid, Optional<KnownPlan> known) {
    if (!FormTable.all(grid).isEmpty()) {
      return Optional.empty();
    }
    List<Plan> plans = known.map(KnownPlan::plan).stream().toList();
    HeadlessForm form = new HeadlessForm(source, MetadataSheet.all(grid, known), plans);
    List<GridSheet> sheets =
        grid.sheets().stream()
            .filter(sheet -> !MetadataSheet.isOne(sheet))
            .filter(sheet -> sheet.rows().stream().anyMatch(row -> form.id(row).isPresent()))
            .toList();
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    List<StrayCell> cells = sheets.stream().flatMap(form::filled).toList();
    Finding reason =
        Finding.of(FindingCode.FORM_WITHOUT_HEADINGS, Place.of(source.name(), sheets.get(0).name()))
            .with("cells", cells.size());
    return Optional.of(new RejectedFile(source, false, reason, cells));
  }

  /** The id of a row of the form, by its cell or its stamp. */
  private Optional<String> id(GridRow row) {
    return row.cells().stream()
        .map(GridCell::text)
        .map(text -> Stamp.readRow(text).map(Stamp.OfRow::id).orElse(text.strip()))
        .filter(text -> ids.contains(TextNormalizer.folded(text)))
        .findFirst();
  }

  private Stream<StrayCell> filled(GridSheet sheet) {
    List<StrayCell> cells = new ArrayList<>();
    for (GridRow row : sheet.rows()) {
      String id = id(row).orElse(null);
      row.cells().stream()
          .filter(cell -> CellReader.isFilled(cell) && !isOfForm(cell))
          .map(
              cell ->
                  new StrayCell(
                      Kind.OUTSIDE,
                      Place.of(source.name(), sheet.name(), cell.address()),
                      id,
                      CellReader.said(cell)))
          .forEach(cells::add);
    }
    return cells.stream();
  }

  private boolean isOfForm(GridCell cell) {
    return cell.formula().filter(LiveFormulas::isOne).isPresent()
        || Stamp.readRow(cell.text()).isPresent()
        || OutcomeKind.ofLetter(cell.text()).isPresent()
        || ids.contains(TextNormalizer.folded(cell.text()))
        || ownership.isOwn(cell.text());
  }
}
