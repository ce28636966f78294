package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.HistoryColumn.OfAnswer;
import fi.koonti.layout.HistoryColumn.OfPeriod;
import fi.koonti.layout.HistoryColumn.OfWorkbook;
import fi.koonti.layout.HistoryColumn.RowMark;
import fi.koonti.layout.ReportSheet;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PastAnswer;
import fi.koonti.submission.History.PastPeriod;
import fi.koonti.text.Language;
import fi.koonti.text.Wording;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what earlier periods brought out of an earlier consolidated workbook: outcomes and statuses
 * from its machine sheet, the narratives of its own period from its data.
 */
public final class HistoryReader {

  private final GridReader grids;

  /**
   * A reader.
   *
   * @param limits what a file may cost
   */
  public HistoryReader(GridLimits limits) {
    this.grids = new GridReader(limits);
  }

  /**
   * Reads one workbook.
   *
   * @return empty when it is no consolidated workbook of ours, or a damaged one
   * @throws GridRefusal when it cannot be read at all
   */
  public Optional<PastWorkbook> read(Path file) throws GridRefusal {
    Grid grid = grids.read(file);
    return grid.sheets().stream()
        .filter(HistoryReader::isMachine)
        .findFirst()
        .flatMap(sheet -> read(sheet, narratives(grid)));
  }

  private static boolean isMachine(GridSheet sheet) {
    return !sheet.rows().isEmpty()
        && mark(sheet.rows().get(0)).equals(Optional.of(RowMark.WORKBOOK));
  }

  private static Optional<PastWorkbook> read(GridSheet sheet, Map<String, String> narratives) {
    String own = text(sheet.rows().get(0), OfWorkbook.PERIOD);
    Map<String, LocalDate> ends = new LinkedHashMap<>();
    Map<String, Map<String, PastAnswer>> answers = new HashMap<>();
    try {
      for (GridRow row : sheet.rows()) {
        Optional<RowMark> mark = mark(row);
        if (mark.equals(Optional.of(RowMark.PERIOD))) {
          ends.put(text(row, OfPeriod.KEY), LocalDate.parse(text(row, OfPeriod.END)));
        } else if (mark.equals(Optional.of(RowMark.ANSWER))) {
          String period = text(row, OfAnswer.PERIOD);
          String id = text(row, OfAnswer.ID);
          String narrative = period.equals(own) ? narratives.getOrDefault(id, "") : "";
          answers.computeIfAbsent(period, key -> new HashMap<>()).put(id, answer(row, narrative));
        }
      }
    } catch (DateTimeParseException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
    List<PastPeriod> periods = new ArrayList<>();
    ends.forEach(
        (key, end) -> periods.add(new PastPeriod(key, end, answers.getOrDefault(key, Map.of()))));
    return Optional.of(new PastWorkbook(own, new History(periods)));
  }

  private static PastAnswer answer(GridRow row, String narrative) {
    String number = text(row, OfAnswer.NUMBER);
    String status = text(row, OfAnswer.STATUS);
    return new PastAnswer(
        text(row, OfAnswer.OUTCOME),
        number.isEmpty() ? null : new BigDecimal(number),
        status.isEmpty() ? null : Status.valueOf(status),
        narrative);
  }

  /** The narratives of the data sheet by id, in whatever language its headings are. */
  private static Map<String, String> narratives(Grid grid) {
    Map<String, String> narratives = new HashMap<>();
    for (Language language : Language.values()) {
      grid.sheet(ReportSheet.DATA.title(language))
          .ifPresent(sheet -> narratives(sheet, language, narratives));
    }
    return narratives;
  }

  private static void narratives(
      GridSheet sheet, Language language, Map<String, String> narratives) {
    Optional<Integer> ids = Optional.empty();
    Optional<Integer> texts = Optional.empty();
    for (GridRow row : sheet.rows()) {
      if (ids.isPresent() && texts.isPresent()) {
        Optional<GridCell> narrative = row.cell(texts.get());
        Optional<GridCell> id = row.cell(ids.get());
        if (id.isPresent() && narrative.isPresent()) {
          narratives.put(id.get().text(), narrative.get().text());
        }
      } else {
        ids = column(row, DataColumn.ID.heading(language));
        texts = column(row, DataColumn.NARRATIVE.heading(language));
      }
    }
  }

  private static Optional<Integer> column(GridRow row, String heading) {
    return row.cells().stream()
        .filter(cell -> Wording.same(cell.text(), heading))
        .map(cell -> cell.address().column())
        .findFirst();
  }

  private static Optional<RowMark> mark(GridRow row) {
    return RowMark.of(text(row, OfWorkbook.MARK));
  }

  private static String text(GridRow row, Enum<?> column) {
    return row.cell(column.ordinal()).map(GridCell::text).orElse("");
  }
}
