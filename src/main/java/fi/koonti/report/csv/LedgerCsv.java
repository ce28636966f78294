package fi.koonti.report.csv;

import fi.koonti.merge.Fate;
import fi.koonti.merge.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes {@code tasmaytys}: the account of the filled cells of each file. */
final class LedgerCsv {

  private LedgerCsv() {}

  static Table<Ledger.Line> table(Ledger ledger) {
    List<Column<Ledger.Line>> columns = new ArrayList<>();
    columns.add(Column.text("file", Ledger.Line::file));
    columns.add(Column.integer("filled", Ledger.Line::filled));
    for (Fate fate : Fate.values()) {
      columns.add(Column.integer(fate.name().toLowerCase(Locale.ROOT), line -> line.count(fate)));
    }
    return new Table<>("tasmaytys", columns, ledger.lines());
  }
}
