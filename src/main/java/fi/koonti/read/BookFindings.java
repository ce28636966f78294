package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.CellRange;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.plan.FormIdentity;
import fi.koonti.read.FormSheetRows.Role;
import fi.koonti.submission.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Tells what happened to the workbook of a form since it was sent. */
final class BookFindings {

  private final SourceFile source;
  private final FormBook book;
  private final List<Finding> findings = new ArrayList<>();

  private BookFindings(SourceFile source, FormBook book) {
    this.source = source;
    this.book = book;
  }

  static List<Finding> of(SourceFile source, Grid grid, FormBook book) {
    BookFindings all = new BookFindings(source, book);
    all.ofForm(grid);
    for (FormSheetRows sheet : book.sheets()) {
      if (sheet.role() != Role.OTHER) {
        all.findings.addAll(RowFindings.of(source, sheet));
        all.ofMerges(sheet);
      }
    }
    return all.findings;
  }

  private void ofForm(Grid grid) {
    FormTable form = book.main().form();
    Place sheet = Place.of(source.name(), form.sheet().name());
    if (grid.macros()) {
      findings.add(Finding.of(FindingCode.FILE_HAS_MACROS, Place.of(source.name())));
    }
    if (book.isBare()) {
      identityFromPlan(sheet);
    } else if (book.machine().isEmpty()) {
      findings.add(Finding.of(FindingCode.IDENTITY_FROM_SHEET, sheet));
    }
    findings.addAll(ColumnFindings.of(form, book.machine(), sheet));
    for (FormSheetRows other : book.sheets()) {
      if (other.role() == Role.COPY) {
        findings.add(
            Finding.of(
                    FindingCode.SHEET_COPIED, Place.of(source.name(), other.form().sheet().name()))
                .with("first", form.sheet().name()));
      }
    }
  }

  /** What nothing tells is rejected, which says all there is to say. */
  private void identityFromPlan(Place sheet) {
    FormIdentity identity = book.identity();
    if (identity.isKnown()) {
      findings.add(
          Finding.of(FindingCode.IDENTITY_FROM_PLAN, sheet)
              .with("sector", identity.sector())
              .with("period", identity.period()));
    }
  }

  /** A program keeps one text of merged cells and throws the others away: that must be told. */
  private void ofMerges(FormSheetRows rows) {
    GridSheet sheet = rows.form().sheet();
    for (CellRange range : sheet.merges()) {
      boolean answers =
          range.last().row() > rows.form().lastHeadingRow()
              && rows.form().columns().byColumn().entrySet().stream()
                  .filter(column -> column.getKey().field().isPresent())
                  .anyMatch(column -> covers(range, column.getValue()));
      if (answers) {
        Finding finding =
            Finding.of(
                    FindingCode.ANSWER_CELLS_MERGED,
                    Place.of(source.name(), sheet.name(), range.first()))
                .with("range", range);
        findings.add(
            sheet
                .cell(range.first())
                .map(cell -> finding.withValue(CellReader.said(cell)))
                .orElse(finding));
      }
    }
  }

  private static boolean covers(CellRange range, int column) {
    return range.contains(new CellAddress(range.last().row(), column));
  }
}
