package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.NumberShape;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.Words;
import fi.koonti.location.Place;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.Measure;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One row of a sheet, read cell by cell. What does not serve is told to the faults, one finding for
 * each bad cell; nothing is told about a column that the sheet does not have, since that was told
 * once for all rows.
 */
final class PlanRow {

  private final PlanTable table;
  private final GridRow row;
  private final PlanContext context;
  private final Function<PlanColumn, String> names;

  private PlanRow(
      PlanTable table, GridRow row, PlanContext context, Function<PlanColumn, String> names) {
    this.table = table;
    this.row = row;
    this.context = context;
    this.names = names;
  }

  /** A row whose cells are called by the headings of their columns. */
  static PlanRow of(PlanTable table, GridRow row, PlanContext context) {
    return new PlanRow(table, row, context, column -> column.heading(context.language()));
  }

  /** The same row with a name of its own for whatever stands in it. */
  PlanRow called(String name) {
    return new PlanRow(table, row, context, column -> name);
  }

  /** The language of the plan. */
  Language language() {
    return context.language();
  }

  int index() {
    return row.index();
  }

  /** Where a column of the row stands; the whole sheet when the column is gone. */
  Place place(PlanColumn column) {
    String sheet = table.sheet().name();
    return table
        .address(row.index(), column)
        .map(cell -> Place.of(context.file(), sheet, cell))
        .orElseGet(() -> Place.of(context.file(), sheet));
  }

  /** Whether the sheet has the column, but the cell says nothing. */
  boolean isBlank(PlanColumn column) {
    return table.has(column) && table.cell(row, column).isEmpty();
  }

  /** Whether the row shares the cell with rows above it. */
  boolean isCovered(PlanColumn column) {
    return table.isCovered(row, column);
  }

  /** What a cell says; empty when nothing. */
  String text(PlanColumn column) {
    return usable(column).map(cell -> CellReading.text(cell, context.language())).orElse("");
  }

  /** What a cell says that must say something. */
  String required(PlanColumn column) {
    tellWhenBlank(column);
    return text(column);
  }

  /** A word of a closed set; empty when it is none of them, which is told. */
  <T> Optional<T> word(
      PlanColumn column, Function<String, Optional<T>> reader, List<String> offered) {
    Optional<GridCell> cell = usable(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String word = CellReading.text(cell.get(), context.language());
    Optional<T> meant = reader.apply(word);
    if (meant.isEmpty()) {
      tell(FindingCode.PLAN_VALUE_UNKNOWN, column, word, "offered", String.join(", ", offered));
    }
    return meant;
  }

  /** A yes or a no; nothing means no. */
  boolean yes(PlanColumn column) {
    List<String> offered =
        List.of(Words.of(true, context.language()), Words.of(false, context.language()));
    return word(column, Words::yesOrNo, offered).orElse(false);
  }

  /** A day, or empty when the cell is blank or is none, which is told. */
  Optional<LocalDate> date(PlanColumn column) {
    Optional<GridCell> cell = usable(column);
    Optional<LocalDate> date = cell.flatMap(CellReading::date);
    if (cell.isPresent() && date.isEmpty()) {
      tell(FindingCode.PLAN_DATE_INVALID, column, shown(cell.get()));
    }
    return date;
  }

  /** A day that must be there. */
  Optional<LocalDate> requiredDate(PlanColumn column) {
    tellWhenBlank(column);
    return date(column);
  }

  /** A number, or empty when the cell is blank or is none for certain, which is told. */
  Optional<BigDecimal> number(PlanColumn column, Measure asked) {
    Optional<GridCell> cell = usable(column).filter(one -> !isDash(one));
    Optional<BigDecimal> number = cell.flatMap(one -> CellReading.number(one, asked));
    if (cell.isPresent() && number.isEmpty()) {
      tell(FindingCode.PLAN_NUMBER_INVALID, column, shown(cell.get()), "example", "1234,5");
    }
    return number;
  }

  /** The number of a cell that holds nothing but a number, where others hold texts. */
  Optional<BigDecimal> bareNumber(PlanColumn column, Measure asked) {
    boolean share = asked.unit().startsWith("%");
    return table
        .cell(row, column)
        .filter(cell -> cell.kind() == GridCell.Kind.NUMBER)
        .filter(cell -> share || cell.shape() != NumberShape.PERCENT)
        .flatMap(cell -> CellReading.number(cell, asked));
  }

  /**
   * A whole number within limits, both included; empty when the cell is blank or holds no such
   * number, which is told: so is one with a unit, since {@code 2 min} are not two seconds.
   *
   * @param example what to write, for people
   */
  OptionalInt whole(PlanColumn column, int from, int to, int example) {
    Optional<GridCell> cell = usable(column);
    Optional<BigDecimal> number = cell.flatMap(PlanRow::countOrYear);
    boolean fits =
        number
            .filter(one -> one.scale() <= 0)
            .filter(one -> one.compareTo(BigDecimal.valueOf(from)) >= 0)
            .filter(one -> one.compareTo(BigDecimal.valueOf(to)) <= 0)
            .isPresent();
    if (fits) {
      return OptionalInt.of(number.get().intValueExact());
    }
    if (cell.isPresent()) {
      String allowed = example + " (" + from + "–" + to + ")";
      tell(FindingCode.PLAN_NUMBER_INVALID, column, shown(cell.get()), "example", allowed);
    }
    return OptionalInt.empty();
  }

  private static boolean hasUnit(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT && LevelReader.read(cell.text()).unit() != null;
  }

  /** Digits in a text are a number here even where a careful reader would ask: a year, a count. */
  private static Optional<BigDecimal> countOrYear(GridCell cell) {
    String text = TextNormalizer.normal(cell.text());
    return cell.kind() == GridCell.Kind.TEXT && text.matches("\\d{1,9}")
        ? Optional.of(new BigDecimal(text))
        : CellReading.number(cell, Measure.ANY).filter(one -> !hasUnit(cell));
  }

  /** Tells that a cell must say something, when it says nothing. */
  void tellWhenBlank(PlanColumn column) {
    if (isBlank(column)) {
      context
          .faults()
          .add(
              Finding.of(FindingCode.PLAN_VALUE_MISSING, place(column))
                  .with("wanted", names.apply(column)));
    }
  }

  /** Tells what is wrong with the value of a cell; facts are pairs of a name and a value. */
  void tell(FindingCode code, PlanColumn column, String value, String... facts) {
    Finding finding =
        Finding.of(code, place(column)).withValue(value).with("wanted", names.apply(column));
    for (int i = 0; i < facts.length; i += 2) {
      finding = finding.with(facts[i], facts[i + 1]);
    }
    context.faults().add(finding);
  }

  private Optional<GridCell> usable(PlanColumn column) {
    Optional<GridCell> cell = table.cell(row, column);
    if (cell.filter(CellReading::isBroken).isPresent()) {
      tell(FindingCode.PLAN_CELL_ERROR, column, CellReading.broken(cell.get()));
      return Optional.empty();
    }
    return cell;
  }

  private String shown(GridCell cell) {
    return CellReading.text(cell, context.language());
  }

  /** A dash says that there is no value, as in a printed table. */
  private static boolean isDash(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT && TextNormalizer.normal(cell.text()).matches("[-–—]");
  }
}
