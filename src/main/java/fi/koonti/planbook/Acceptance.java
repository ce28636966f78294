package fi.koonti.planbook;

import fi.koonti.edit.UneditableException;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.location.CellAddress;
import fi.koonti.location.CellPlace;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Sector;
import fi.koonti.planbook.Decided.Fault;
import fi.koonti.planbook.Decided.Reason;
import fi.koonti.template.CellContent;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out what a person chose among the questions of an imported plan, in a copy of the
 * workbook. What is decided leaves the sheet of questions; all else in the workbook stays.
 */
public final class Acceptance {

  private final PlanBook book;
  private final String name;
  private final PlanTable questions;
  private final Map<PlanSheet, Map<String, Integer>> rows = new EnumMap<>(PlanSheet.class);
  private final Map<CellPlace, List<QuestionRow>> wanted = new LinkedHashMap<>();
  private final Map<CellPlace, String> texts = new LinkedHashMap<>();
  private final List<QuestionRow> open = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<QuestionRow> accepted = new ArrayList<>();
  private int rejected;

  private Acceptance(PlanBook book, String name, PlanTable questions) {
    this.book = book;
    this.name = name;
    this.questions = questions;
    for (PlanSheet sheet : List.of(PlanSheet.GOALS, PlanSheet.ANSWERS, PlanSheet.PERIODS)) {
      rows.put(sheet, rowsById(sheet));
    }
  }

  /**
   * Carries out the choices of one workbook.
   *
   * @param name what people call the file
   * @return empty when the workbook has no sheet of questions
   * @throws UnreadableFileException when the file cannot be read
   * @throws UneditableException when it is no .xlsx workbook
   */
  public static Optional<Decided> of(byte[] plan, String name, FileLimits limits)
      throws UnreadableFileException, UneditableException {
    PlanBook book = new PlanBook(new GridReader(limits).read(plan), name);
    Optional<PlanTable> questions = book.table(PlanSheet.QUESTIONS);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Acceptance(book, name, questions.get()).decided(plan, limits));
  }

  private Decided decided(byte[] plan, FileLimits limits) throws UneditableException {
    read().forEach(this::decide);
    wanted.forEach(this::agree);
    int written = (int) accepted.stream().filter(row -> !open.contains(row)).count();
    byte[] made = PlanEdits.edited(plan, texts, questions, open, limits);
    return new Decided(written, rejected, open.size(), faults, Optional.of(made));
  }

  private List<QuestionRow> read() {
    List<QuestionRow> read = new ArrayList<>();
    for (GridRow row : questions.rows()) {
      Map<PlanColumn, String> texts = new EnumMap<>(PlanColumn.class);
      for (PlanColumn column : PlanColumn.of(PlanSheet.QUESTIONS)) {
        questions
            .cell(row, column)
            .ifPresent(cell -> texts.put(column, CellReading.text(cell, book.language())));
      }
      QuestionRow question = new QuestionRow(row.index(), texts);
      if (!read.isEmpty() && question.goesOn()) {
        read.get(read.size() - 1).add(question);
      } else {
        read.add(question);
      }
    }
    return read;
  }

  private void decide(QuestionRow question) {
    String choice = question.text(PlanColumn.QUESTION_CHOICE);
    Optional<Boolean> accepts = Words.accepted(choice);
    if (choice.isEmpty()) {
      open.add(question);
    } else if (accepts.isEmpty()) {
      fault(question, PlanColumn.QUESTION_CHOICE, Reason.CHOICE_UNKNOWN);
    } else if (accepts.get()) {
      accept(question);
    } else {
      rejected++;
    }
  }

  private void accept(QuestionRow question) {
    String heading = question.text(PlanColumn.QUESTION_COLUMN);
    Optional<PlanColumn> column =
        PlanHeadings.column(PlanSheet.GOALS, heading)
            .filter(one -> one != PlanColumn.ID)
            .or(() -> PlanHeadings.column(PlanSheet.ANSWERS, heading))
            .or(() -> PlanHeadings.column(PlanSheet.PERIODS, heading))
            .filter(one -> one != PlanColumn.PERIOD_CODE)
            .filter(one -> book.table(one.sheet()).filter(table -> table.has(one)).isPresent())
            .filter(one -> one != PlanColumn.ANSWER_ID);
    if (column.isEmpty()) {
      fault(question, PlanColumn.QUESTION_COLUMN, Reason.COLUMN_UNKNOWN);
      return;
    }
    if (question.wanted().isEmpty()) {
      fault(question, PlanColumn.QUESTION_PROPOSAL, Reason.NOTHING_PROPOSED);
      return;
    }
    if (!CellContent.Text.fits(question.wanted())) {
      fault(question, PlanColumn.QUESTION_PROPOSAL, Reason.TEXT_TOO_LONG);
      return;
    }
    if (column.get() == PlanColumn.SECTOR && sector(question.wanted()).isEmpty()) {
      fault(question, PlanColumn.QUESTION_PROPOSAL, Reason.SECTOR_UNKNOWN);
      return;
    }
    PlanTable table = book.table(column.get().sheet()).orElseThrow();
    List<CellPlace> cells = new ArrayList<>();
    for (String id : question.text(PlanColumn.QUESTION_ID).split("[,;\\s]+")) {
      Integer row = rows.getOrDefault(table.kind(), Map.of()).get(TextNormalizer.folded(id));
      if (row == null) {
        fault(question, PlanColumn.QUESTION_ID, Reason.ID_UNKNOWN);
        return;
      }
      CellAddress address = table.address(row, column.get()).orElseThrow();
      cells.add(new CellPlace(table.sheet().name(), address));
    }
    accepted.add(question);
    cells.forEach(cell -> wanted.computeIfAbsent(cell, one -> new ArrayList<>()).add(question));
    String text =
        column.get() == PlanColumn.SECTOR
            ? sector(question.wanted()).orElseThrow()
            : question.wanted();
    cells.forEach(cell -> texts.put(cell, text));
  }

  /** Two texts for one cell: neither is written. */
  private void agree(CellPlace cell, List<QuestionRow> all) {
    long different = all.stream().map(QuestionRow::wanted).distinct().count();
    if (different > 1) {
      texts.remove(cell);
      all.stream()
          .filter(question -> !open.contains(question))
          .forEach(question -> fault(question, PlanColumn.QUESTION_CHOICE, Reason.TWO_ACCEPTED));
    }
  }

  private void fault(QuestionRow question, PlanColumn column, Reason reason) {
    open.add(question);
    int index = questions.columns().getOrDefault(column, 0);
    CellAddress cell = new CellAddress(question.row(), index);
    Place place = Place.of(name, questions.sheet().name(), cell);
    faults.add(new Fault(place, reason, question.text(column)));
  }

  private Optional<String> sector(String word) {
    return book.sectors().sectors().stream()
        .filter(
            sector ->
                sector.code().equalsIgnoreCase(word)
                    || TextNormalizer.folded(sector.name()).equals(TextNormalizer.folded(word)))
        .map(Sector::code)
        .findFirst();
  }

  private Map<String, Integer> rowsById(PlanSheet sheet) {
    Map<String, Integer> byId = new HashMap<>();
    PlanColumn id = PlanColumn.of(sheet).get(0);
    book.table(sheet)
        .ifPresent(
            table ->
                table
                    .rows()
                    .forEach(
                        row ->
                            table
                                .cell(row, id)
                                .map(GridCell::text)
                                .ifPresent(
                                    text ->
                                        byId.putIfAbsent(
                                            TextNormalizer.folded(text), row.index()))));
    return byId;
  }
}
