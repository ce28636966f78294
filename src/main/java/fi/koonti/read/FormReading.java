package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.place.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.FormIdentity;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one form out of its workbook: every filled cell becomes an answer or a stray. The cells are
 * counted first and sorted afterwards, so that the ledger can tell when one was lost.
 */
final class FormReading {

  private final SourceFile source;
  private final Grid grid;
  private final FormTable form;
  private final Optional<MachineSheet> machine;
  private final Ownership ownership;
  private final FilledCells filled;
  private final List<Finding> findings = new ArrayList<>();
  private final List<StrayCell> strays = new ArrayList<>();

  FormReading(SourceFile source, Grid grid, FormTable form, Optional<MachineSheet> machine) {
    this.source = source;
    this.grid = grid;
    this.form = form;
    this.machine = machine;
    this.ownership = new Ownership(machine);
    this.filled = new FilledCells(form, machine, ownership);
  }

  Submission submission() {
    FormIdentity identity =
        machine.map(MachineSheet::identity).orElseGet(() -> form.identity().orElseThrow());
    int count = filled.count(grid);
    tellOfForm();
    List<AnswerRow> rows = rows();
    readOutside();
    return new Submission(
        source,
        identity,
        machine.map(MachineSheet::plan),
        form.sheet().name(),
        rows,
        strays,
        findings,
        count);
  }

  private void tellOfForm() {
    Place file = Place.of(source.name());
    Place sheet = Place.of(source.name(), form.sheet().name());
    if (grid.macros()) {
      findings.add(Finding.of(FindingCode.FILE_HAS_MACROS, file));
    }
    if (machine.isEmpty()) {
      findings.add(Finding.of(FindingCode.IDENTITY_FROM_SHEET, sheet));
    }
    ColumnFindings.of(form, machine, sheet).forEach(findings::add);
  }

  private List<AnswerRow> rows() {
    Map<String, List<GridRow>> byId = new LinkedHashMap<>();
    for (GridRow row : form.answerRows()) {
      String id = RowIds.of(form, row, machine);
      if (!id.isEmpty()) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
      }
    }
    List<AnswerRow> rows = new ArrayList<>();
    byId.forEach(
        (id, candidates) -> {
          if (isKnown(id)) {
            GridRow real = RowIds.real(form, id, candidates, machine);
            rows.add(new RowReading(source, form, findings).row(id, real));
            candidates.stream()
                .filter(other -> other != real)
                .forEach(other -> strayAnswers(other, id, StrayCell.Kind.REPEATED_ROW));
          } else {
            candidates.forEach(other -> strayAnswers(other, id, StrayCell.Kind.UNKNOWN_ROW));
          }
        });
    return rows;
  }

  /** Without its machine sheet a form cannot tell which ids it had; then the checks must. */
  private boolean isKnown(String id) {
    return machine.isEmpty() || machine.get().plan().indicator(id).isPresent();
  }

  private void strayAnswers(GridRow row, String id, StrayCell.Kind kind) {
    for (Field field : Field.values()) {
      form.cell(row, FormColumn.of(field))
          .filter(Values::isFilled)
          .ifPresent(cell -> strays.add(stray(form.sheet(), cell, id, kind)));
    }
  }

  private void readOutside() {
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        String id =
            sheet == form.sheet() && form.isAnswerRow(row) ? RowIds.of(form, row, machine) : "";
        for (GridCell cell : row.cells()) {
          if (filled.isOutside(sheet, row, cell)) {
            strays.add(stray(sheet, cell, id.isEmpty() ? null : id, StrayCell.Kind.OUTSIDE));
          }
        }
      }
      for (fi.koonti.grid.StrayCell lost : sheet.strays()) {
        Place place = Place.of(source.name(), sheet.name());
        strays.add(new StrayCell(StrayCell.Kind.OUTSIDE, place, null, lost.text()));
      }
    }
  }

  private StrayCell stray(GridSheet sheet, GridCell cell, String id, StrayCell.Kind kind) {
    Place place = Place.of(source.name(), sheet.name(), cell.address());
    return new StrayCell(kind, place, id, Values.of(cell).text());
  }
}
