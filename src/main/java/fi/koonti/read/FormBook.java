package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Indicator;
import fi.koonti.read.FormSheetRows.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The forms of one workbook: the one that it is, and what else people have put into it.
 *
 * @param machine the machine sheet of the form; empty when it is gone, or is another form's
 * @param machines all machine sheets: each knows what its form says of itself
 * @param identity what the form says about itself, by either copy; what the plan says of one that
 *     says nothing, or unknown
 * @param sent what the form asked as far as it is known; empty when only its stamps can tell
 * @param sheets the form first, then its copies and other forms in the order of the workbook
 */
record FormBook(
    Optional<MetadataSheet> machine,
    List<MetadataSheet> machines,
    FormIdentity identity,
    List<Indicator> sent,
    List<FormSheetRows> sheets) {

  /**
   * The forms of a workbook, or empty when it has none that tells what it is.
   *
   * @param known tells it of a form that lost all its marks; empty when nobody says a plan
   */
  static Optional<FormBook> of(Grid grid, Optional<KnownPlan> known) {
    List<MetadataSheet> machines = MetadataSheet.all(grid, known);
    List<FormTable> tables = FormTable.all(grid);
    Optional<FormTable> main =
        tables.stream().min(Comparator.comparingInt(table -> rank(table, machines)));
    if (main.isEmpty()) {
      return Optional.empty();
    }
    if (machines.isEmpty() && main.get().identity().isEmpty()) {
      List<FormTable> bare = tables.stream().filter(BareForm::is).toList();
      return bare.isEmpty() ? Optional.empty() : known.map(plan -> bare(bare, plan));
    }
    Optional<MetadataSheet> machine = machineOf(main.get(), machines);
    FormIdentity identity =
        machine.map(MetadataSheet::identity).or(main.get()::identity).orElseThrow();
    List<Indicator> sent = machine.map(one -> one.plan().indicators()).orElse(List.of());
    return Optional.of(of(main.get(), tables, machine, machines, identity, sent));
  }

  /** Forms that lost all their marks; the first is the one that counts. */
  private static FormBook bare(List<FormTable> tables, KnownPlan known) {
    FormIdentity identity = BareForm.identity(tables.get(0), known);
    List<Indicator> sent =
        known.plan().indicators().stream()
            .filter(one -> one.sector().equals(identity.sector()))
            .toList();
    return of(tables.get(0), tables, Optional.empty(), List.of(), identity, sent);
  }

  private static FormBook of(
      FormTable main,
      List<FormTable> tables,
      Optional<MetadataSheet> machine,
      List<MetadataSheet> machines,
      FormIdentity identity,
      List<Indicator> sent) {
    List<FormSheetRows> sheets = new ArrayList<>();
    sheets.add(rows(main, Role.FORM, sent));
    for (FormTable table : tables) {
      if (table != main) {
        // Another form's rows are told by their own stamps: its machine sheet is not this one's.
        boolean same =
            table.identity().isEmpty() || isSame(identity, table.identity().orElseThrow());
        sheets.add(same ? rows(table, Role.COPY, sent) : rows(table, Role.OTHER, List.of()));
      }
    }
    return new FormBook(machine, machines, identity, sent, List.copyOf(sheets));
  }

  /** Whether nothing in the file itself tells what the form is. */
  boolean isBare() {
    return machines.isEmpty() && main().form().identity().isEmpty();
  }

  /** What the forms say of themselves: each says it on its machine sheet and on its own. */
  List<PrintedTexts> printed() {
    List<PrintedTexts> printed = new ArrayList<>();
    machines.forEach(one -> printed.add(one.printed()));
    sheets.forEach(rows -> rows.form().printed().ifPresent(printed::add));
    return printed;
  }

  /** The form itself. */
  FormSheetRows main() {
    return sheets.get(0);
  }

  /** The rows of a sheet that is a form, or empty when it is none. */
  Optional<FormSheetRows> of(GridSheet sheet) {
    return sheets.stream().filter(rows -> rows.form().sheet() == sheet).findFirst();
  }

  /** What its own machine sheet vouches for comes first, then what bears the form's name. */
  private static int rank(FormTable table, List<MetadataSheet> machines) {
    if (table.identity().isEmpty()) {
      return 4;
    }
    boolean vouched = machines.stream().anyMatch(machine -> isOf(table, machine));
    boolean named = FormSheet.isTitle(table.sheet().name());
    return (vouched ? 0 : 2) + (named ? 0 : 1);
  }

  /** A stamp that is gone is taken for that of the workbook it stands in. */
  private static Optional<MetadataSheet> machineOf(FormTable table, List<MetadataSheet> machines) {
    return machines.stream()
        .filter(machine -> table.identity().isEmpty() || isOf(table, machine))
        .findFirst();
  }

  private static boolean isOf(FormTable table, MetadataSheet machine) {
    return table.identity().filter(one -> isSame(one, machine.identity())).isPresent();
  }

  private static boolean isSame(FormIdentity one, FormIdentity other) {
    return one.formId().equals(other.formId());
  }

  private static FormSheetRows rows(FormTable table, Role role, List<Indicator> sent) {
    SentRows rows = new SentRows(table, sent);
    return new FormSheetRows(table, role, rows, RowMatching.of(table, rows));
  }
}
