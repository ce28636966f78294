package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.HistoryColumn;
import fi.koonti.layout.HistoryColumn.OfAnswer;
import fi.koonti.layout.HistoryColumn.OfPeriod;
import fi.koonti.layout.HistoryColumn.OfWorkbook;
import fi.koonti.layout.HistoryColumn.RowMark;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.submission.History.PreviousPeriod;
import fi.koonti.submission.History.PreviousPlan;
import fi.koonti.submission.History.PreviousRow;
import fi.koonti.text.Decimals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet in which a consolidated workbook keeps what later periods need. */
final class PreviousSheet {

  private PreviousSheet() {}

  /** What a workbook keeps, or empty when it is none of ours, or damaged. */
  static Optional<PreviousWorkbook> in(Grid grid) {
    Optional<GridSheet> machine = grid.sheets().stream().filter(PreviousSheet::isOne).findFirst();
    try {
      return machine.map(sheet -> new Reading(sheet, DataTable.in(grid)).workbook());
    } catch (IllegalArgumentException | DateTimeParseException damaged) {
      return Optional.empty();
    }
  }

  /** Whether a workbook has such a sheet. */
  static boolean isIn(Grid grid) {
    return grid.sheets().stream().anyMatch(PreviousSheet::isOne);
  }

  /** Whether a workbook was made by a version that remembered nothing of what it wrote. */
  static boolean isOfFirstVersion(Grid grid) {
    return grid.sheets().stream()
        .filter(PreviousSheet::isOne)
        .anyMatch(sheet -> text(sheet.rows().get(0), OfWorkbook.MEMORY).isEmpty());
  }

  private static boolean isOne(GridSheet sheet) {
    return !sheet.rows().isEmpty()
        && text(sheet.rows().get(0), OfWorkbook.MARK).equals(RowMark.WORKBOOK.text());
  }

  private static String text(GridRow row, Enum<?> column) {
    return row.cell(column.ordinal()).map(GridCell::text).orElse("");
  }

  /** Collects the rows of one machine sheet. */
  private static final class Reading {
    private final GridSheet sheet;
    private final Map<String, PreviousRow> rows;
    private final DataTable table;
    private final Map<String, LocalDate> ends = new LinkedHashMap<>();
    private final Map<String, PreviousPlan> plans = new HashMap<>();
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final Map<String, Map<String, HistoricAnswer>> answers = new LinkedHashMap<>();
    private final GridRow workbook;
    private final String own;

    Reading(GridSheet sheet, DataTable table) {
      this.workbook = sheet.rows().get(0);
      this.own = PreviousSheet.text(workbook, OfWorkbook.PERIOD);
      this.sheet = sheet;
      this.table = table;
      this.rows = table.rows();
    }

    PreviousWorkbook workbook() {
      int format = Integer.parseInt(text(workbook, OfWorkbook.FORMAT));
      if (format > HistoryColumn.CURRENT_FORMAT) {
        throw new IllegalArgumentException(
            "expected a format up to " + HistoryColumn.CURRENT_FORMAT + ", but found " + format);
      }
      for (GridRow row : sheet.rows()) {
        RowMark.of(text(row, OfWorkbook.MARK)).ifPresent(mark -> row(mark, row));
      }
      if (!ends.containsKey(own)) {
        throw new IllegalArgumentException("expected the period " + own + ", found " + ends);
      }
      List<PreviousPeriod> periods = new ArrayList<>();
      int version = Integer.parseInt(text(workbook, OfWorkbook.PLAN_VERSION));
      ends.forEach(
          (key, end) ->
              periods.add(new PreviousPeriod(key, end, answers(key), plan(key, version))));
      String plan = text(workbook, OfWorkbook.PLAN_ID);
      return new PreviousWorkbook(
          own,
          plan,
          version,
          new History(periods),
          inFull(),
          table.names(),
          table.shown(),
          table.units());
    }

    private Map<String, HistoricAnswer> answers(String period) {
      return answers.getOrDefault(period, Map.of());
    }

    /**
     * The plan of a period. Workbooks of version 0.1.0 tell it of their own period only, by their
     * data.
     */
    private Optional<PreviousPlan> plan(String period, int version) {
      Map<String, String> bases = period.equals(own) ? table.baselines() : Map.of();
      PreviousPlan known = plans.get(period);
      if (known != null) {
        Map<String, String> its = targets.getOrDefault(period, Map.of());
        return Optional.of(new PreviousPlan(known.version(), known.versionDate(), its, bases));
      }
      Map<String, String> shown = period.equals(own) ? table.targets() : Map.of();
      return shown.isEmpty()
          ? Optional.empty()
          : Optional.of(new PreviousPlan(version, Optional.empty(), shown, bases));
    }

    /** What people wrote stands in the data; outcomes and statuses here, to the letter. */
    private Map<String, PreviousRow> inFull() {
      Map<String, PreviousRow> full = new HashMap<>();
      answers(own)
          .forEach(
              (id, answer) -> {
                PreviousRow row = rows.getOrDefault(id, PreviousRow.NOTHING);
                Map<Field, String> texts = new EnumMap<>(Field.class);
                texts.putAll(row.texts());
                texts.put(Field.OUTCOME, answer.outcome());
                texts.put(Field.STATUS, answer.status() == null ? "" : answer.status().name());
                full.put(id, new PreviousRow(texts, row.file()));
              });
      return full;
    }

    private void row(RowMark mark, GridRow row) {
      switch (mark) {
        case WORKBOOK -> {}
        case PERIOD -> {
          ends.put(text(row, OfPeriod.KEY), LocalDate.parse(text(row, OfPeriod.END)));
          answers.put(text(row, OfPeriod.KEY), new LinkedHashMap<>());
          planVersion(row);
        }
        case ANSWER -> answer(row);
      }
    }

    private void planVersion(GridRow row) {
      String version = text(row, OfPeriod.VERSION);
      if (!version.isEmpty()) {
        String decided = text(row, OfPeriod.VERSION_DATE);
        Optional<LocalDate> day =
            decided.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(decided));
        String period = text(row, OfPeriod.KEY);
        plans.put(period, new PreviousPlan(Integer.parseInt(version), day, Map.of()));
        targets.put(period, new HashMap<>());
      }
    }

    private String narrative(String id) {
      return rows.getOrDefault(id, PreviousRow.NOTHING).text(Field.NARRATIVE);
    }

    private void answer(GridRow row) {
      String period = text(row, OfAnswer.PERIOD);
      Map<String, HistoricAnswer> its = answers.get(period);
      if (its == null) {
        throw new IllegalArgumentException("expected a period, but found " + period);
      }
      String id = text(row, OfAnswer.ID);
      Optional.ofNullable(targets.get(period))
          .ifPresent(known -> known.put(id, text(row, OfAnswer.TARGET)));
      String number = text(row, OfAnswer.NUMBER);
      String status = text(row, OfAnswer.STATUS);
      its.put(
          id,
          new HistoricAnswer(
              ShareOfOld.shown(text(row, OfAnswer.OUTCOME), number),
              number.isEmpty() ? null : Decimals.of(number).orElseThrow(NumberFormatException::new),
              status.isEmpty() ? null : Status.valueOf(status),
              period.equals(own) ? narrative(id) : ""));
    }
  }
}
