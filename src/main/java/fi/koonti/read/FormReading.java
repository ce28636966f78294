package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.grid.OutsideCell;
import fi.koonti.layout.FormColumn;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.read.FormSheetRows.Role;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.StrayCell.Kind;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one form out of its workbook: every filled cell becomes an answer or a stray. The cells are
 * counted first and sorted afterwards, so that the ledger can tell when one was lost.
 */
final class FormReading {

  private final SourceFile source;
  private final Grid grid;
  private final FormBook book;
  private final Ownership ownership;
  private final FilledCells filled;
  private final List<Finding> findings = new ArrayList<>();
  private final List<StrayCell> strays = new ArrayList<>();

  FormReading(SourceFile source, Grid grid, FormBook book) {
    this.source = source;
    this.grid = grid;
    this.book = book;
    this.ownership = new Ownership(book);
    this.filled = new FilledCells(book, ownership);
  }

  Submission submission() {
    List<StrayCell> hangings = Hangings.of(source.name(), grid, book, ownership);
    int count = filled.count(grid) + hangings.size();
    findings.addAll(BookFindings.of(source, grid, book));
    List<AnswerRow> rows = rows();
    readOutside();
    strays.addAll(hangings);
    findings.addAll(LinkFindings.of(source, grid, book));
    return new Submission(
        source,
        book.identity(),
        book.machine().map(MetadataSheet::plan),
        book.main().form().sheet().name(),
        rows,
        strays,
        findings,
        count);
  }

  private List<AnswerRow> rows() {
    Map<String, AnswerRow> rows = new LinkedHashMap<>();
    Copies copies = new Copies(book.machine(), strays, findings);
    for (FormSheetRows sheet : book.sheets()) {
      if (sheet.role() == Role.OTHER) {
        sheet.form().answerRows().forEach(row -> strayAnswers(sheet, row, Kind.OTHER_FORM));
      } else {
        rows(sheet, copies).forEach((id, row) -> rows.merge(id, row, copies::join));
      }
    }
    return List.copyOf(rows.values());
  }

  /** The rows of one sheet; what bears an id that another row has, or none has, is stray. */
  private Map<String, AnswerRow> rows(FormSheetRows sheet, Copies copies) {
    SentRows sent = sheet.sent();
    RowReading reading = new RowReading(source, sheet.form(), sent, findings, strays);
    Map<String, List<RowMatch>> byId = new LinkedHashMap<>();
    for (GridRow row : sheet.form().answerRows()) {
      sheet
          .match(row)
          .ifPresentOrElse(
              match -> byId.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(match),
              () -> strayAnswers(sheet, row, Kind.UNKNOWN_ROW));
    }
    Map<String, AnswerRow> rows = new LinkedHashMap<>();
    byId.forEach(
        (id, matches) -> {
          GridRow real = real(id, matches, sent);
          AnswerRow answers = reading.row(id, real);
          rows.put(id, answers);
          matches.forEach(match -> reading.tellLookedUp(id, match.row()));
          for (RowMatch match : matches) {
            if (match.row().index() != real.index()) {
              strayAnswers(sheet, match.row(), Kind.REPEATED_ROW);
              copies.tellLocked(answers, reading.locked(id, match.row()));
            }
          }
        });
    return rows;
  }

  /** Of several rows of one id the one that reads like it; when that settles nothing, the first. */
  private static GridRow real(String id, List<RowMatch> matches, SentRows sent) {
    return matches.stream()
        .map(RowMatch::row)
        .filter(row -> sent.reads(row, id))
        .findFirst()
        .orElse(matches.get(0).row());
  }

  private void strayAnswers(FormSheetRows sheet, GridRow row, Kind kind) {
    String id = sheet.id(row);
    if (id.isEmpty()) {
      return;
    }
    for (Field field : Field.values()) {
      sheet
          .form()
          .cell(row, FormColumn.of(field))
          .filter(CellReader::isFilled)
          .ifPresent(cell -> strays.add(stray(sheet.form().sheet(), cell, id, kind)));
    }
  }

  private void readOutside() {
    for (GridSheet sheet : grid.sheets()) {
      Optional<FormSheetRows> form = book.of(sheet);
      for (FilledCells.Outside outside : filled.outside(sheet)) {
        String id =
            form.filter(rows -> rows.form().isAnswerRow(outside.row()))
                .map(rows -> rows.id(outside.row()))
                .orElse("");
        boolean heading = form.filter(rows -> isHeading(rows, outside.cell())).isPresent();
        Kind kind = heading ? Kind.HEADING : Kind.OUTSIDE;
        strays.add(stray(sheet, outside.cell(), id.isEmpty() ? null : id, kind));
      }
      for (OutsideCell lost : sheet.strays()) {
        Place place = Place.of(source.name(), sheet.name());
        strays.add(new StrayCell(Kind.OUTSIDE, place, null, lost.text()));
      }
    }
  }

  /** Whether a text stands above a column of answers: it may say what people wrote below it. */
  private static boolean isHeading(FormSheetRows rows, GridCell cell) {
    return cell.address().row() == rows.form().lastHeadingRow()
        && rows.form()
            .columns()
            .at(cell.address().column())
            .flatMap(FormColumn::field)
            .filter(Field::isMeasured)
            .isPresent();
  }

  private StrayCell stray(GridSheet sheet, GridCell cell, @Nullable String id, Kind kind) {
    Place place = Place.of(source.name(), sheet.name(), cell.address());
    if (cell.hasStruck() && !CellReader.isStruck(cell)) {
      findings.addAll(CellFindings.of(cell, place));
    }
    return new StrayCell(kind, place, id, CellReader.said(cell));
  }
}
