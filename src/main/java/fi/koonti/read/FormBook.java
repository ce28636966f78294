package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.plan.FormIdentity;
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
 * @param sheets the form first, then its copies and other forms in the order of the workbook
 */
record FormBook(
    Optional<MachineSheet> machine, List<MachineSheet> machines, List<FormSheetRows> sheets) {

  /** The forms of a workbook, or empty when it has none that tells what it is. */
  static Optional<FormBook> of(Grid grid) {
    List<MachineSheet> machines = MachineSheet.all(grid);
    List<FormTable> tables = FormTable.all(grid);
    Optional<FormTable> main =
        tables.stream().min(Comparator.comparingInt(table -> rank(table, machines)));
    if (main.isEmpty() || machines.isEmpty() && main.get().identity().isEmpty()) {
      return Optional.empty();
    }
    Optional<MachineSheet> machine = machineOf(main.get(), machines);
    List<FormSheetRows> sheets = new ArrayList<>();
    sheets.add(rows(main.get(), Role.FORM, machine));
    for (FormTable table : tables) {
      if (table != main.get()) {
        sheets.add(other(table, main.get(), machine));
      }
    }
    return Optional.of(new FormBook(machine, machines, List.copyOf(sheets)));
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

  /** What the form says about itself, by either copy. */
  FormIdentity identity() {
    return machine
        .map(MachineSheet::identity)
        .orElseGet(() -> main().form().identity().orElseThrow());
  }

  /** The rows of a sheet that is a form, or empty when it is none. */
  Optional<FormSheetRows> of(GridSheet sheet) {
    return sheets.stream().filter(rows -> rows.form().sheet() == sheet).findFirst();
  }

  /** What its own machine sheet vouches for comes first, then what bears the form's name. */
  private static int rank(FormTable table, List<MachineSheet> machines) {
    if (table.identity().isEmpty()) {
      return 4;
    }
    boolean vouched = machines.stream().anyMatch(machine -> isOf(table, machine));
    boolean named = FormSheet.isTitle(table.sheet().name());
    return (vouched ? 0 : 2) + (named ? 0 : 1);
  }

  /** A stamp that is gone is taken for that of the workbook it stands in. */
  private static Optional<MachineSheet> machineOf(FormTable table, List<MachineSheet> machines) {
    return machines.stream()
        .filter(machine -> table.identity().isEmpty() || isOf(table, machine))
        .findFirst();
  }

  private static boolean isOf(FormTable table, MachineSheet machine) {
    return table.identity().filter(one -> isSame(one, machine.identity())).isPresent();
  }

  private static boolean isSame(FormIdentity one, FormIdentity other) {
    return one.formId().equals(other.formId());
  }

  private static FormSheetRows other(
      FormTable table, FormTable main, Optional<MachineSheet> machine) {
    Optional<FormIdentity> wanted = machine.map(MachineSheet::identity).or(main::identity);
    boolean same =
        table.identity().isEmpty()
            || wanted.filter(one -> isSame(one, table.identity().get())).isPresent();
    // Another form's rows are told by their own stamps: its machine sheet is not this one's.
    return same ? rows(table, Role.COPY, machine) : rows(table, Role.OTHER, Optional.empty());
  }

  private static FormSheetRows rows(FormTable table, Role role, Optional<MachineSheet> machine) {
    return new FormSheetRows(table, role, RowMatching.of(table, new SentRows(table, machine)));
  }
}
