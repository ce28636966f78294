package fi.koonti.report;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.LedgerColumn;
import fi.koonti.merge.Fate;
import fi.koonti.merge.Ledger;
import fi.koonti.template.Filling;
import fi.koonti.template.PouredRow;
import java.util.List;
import java.util.function.IntFunction;

/** Pours {@code Täsmäytys}: the account of each file and of all; differences and sums are live. */
final class LedgerSheet {

  private final Edition edition;

  LedgerSheet(Edition edition) {
    this.edition = edition;
  }

  void pour() {
    Ledger ledger = edition.merged().ledger();
    edition.pour().rows(Kinds.LEDGER_FILE, ledger.lines().stream().map(this::file).toList());
    Line total = Line.of(Kinds.LEDGER_TOTAL);
    counts(total, ledger.total(), count -> Filling.cached(Filling.number(count)));
    edition.pour().rows(Kinds.LEDGER_TOTAL, List.of(total.build()));
  }

  private PouredRow file(Ledger.Line account) {
    Line line = Line.of(Kinds.LEDGER_FILE).put(LedgerColumn.FILE, account.file());
    counts(line, account, Filling::number);
    return line.build();
  }

  private static void counts(Line line, Ledger.Line account, IntFunction<Filling> figure) {
    line.put(LedgerColumn.FILLED, figure.apply(account.filled()));
    for (Fate fate : Fate.values()) {
      line.put(LedgerColumn.valueOf(fate.name()), figure.apply(account.count(fate)));
    }
    line.put(LedgerColumn.DIFFERENCE, Filling.cached(Filling.number(account.difference())));
  }
}
