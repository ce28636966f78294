package fi.koonti.report.csv;

import fi.koonti.merge.CellDisposition;
import fi.koonti.merge.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes {@code tasmaytys}: the account of the filled cells of each file. */
final class LedgerCsv {

  private LedgerCsv() {}

  static Table<Ledger.Line> table(Ledger ledger) {
    List<CsvColumn<Ledger.Line>> columns = new ArrayList<>();
    columns.add(CsvColumn.text("file", Ledger.Line::file));
    columns.add(CsvColumn.integer("filled", Ledger.Line::filled));
    for (CellDisposition disposition : CellDisposition.values()) {
      columns.add(
          CsvColumn.integer(
              disposition.name().toLowerCase(Locale.ROOT), line -> line.count(disposition)));
    }
    return new Table<>("tasmaytys", columns, ledger.lines());
  }
}
