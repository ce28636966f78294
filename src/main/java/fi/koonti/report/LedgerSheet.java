package fi.koonti.report;

import fi.koonti.layout.LedgerColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.merge.CellDisposition;
import fi.koonti.merge.Ledger;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Pours {@code Täsmäytys}: the account of each file and of all; differences and sums are live. */
final class LedgerSheet {

  private final ReportContext context;

  LedgerSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    Ledger ledger = context.merged().ledger();
    context.fill().rows(RowPattern.LEDGER_FILE, ledger.lines().stream().map(this::file).toList());
    RowBuilder total = RowBuilder.of(RowPattern.LEDGER_TOTAL);
    counts(total, ledger.total(), count -> CellContent.cached(CellContent.number(count)));
    context.fill().rows(RowPattern.LEDGER_TOTAL, List.of(total.build()));
    context.fill().put("tasmaytys.lause", sentence(ledger.total()));
  }

  /** The account of all files in words; what nothing met is not named. */
  private String sentence(Ledger.Line total) {
    List<String> parts = new ArrayList<>();
    for (CellDisposition disposition : CellDisposition.values()) {
      if (total.count(disposition) > 0) {
        String word =
            LedgerColumn.valueOf(disposition.name())
                .heading(context.language())
                .toLowerCase(Locale.ROOT);
        parts.add(context.numerals().of(BigDecimal.valueOf(total.count(disposition))) + " " + word);
      }
    }
    String all = context.numerals().of(BigDecimal.valueOf(total.filled()));
    return parts.isEmpty()
        ? context.texts().get("ledger.nothing")
        : context
            .texts()
            .get(
                total.difference() == 0 ? "ledger.adds-up" : "ledger.differs",
                Map.of("filled", all, "parts", String.join(" + ", parts)));
  }

  private RowContent file(Ledger.Line account) {
    RowBuilder line = RowBuilder.of(RowPattern.LEDGER_FILE).put(LedgerColumn.FILE, account.file());
    counts(line, account, CellContent::number);
    return line.build();
  }

  private static void counts(
      RowBuilder line, Ledger.Line account, IntFunction<CellContent> figure) {
    line.put(LedgerColumn.FILLED, figure.apply(account.filled()));
    for (CellDisposition disposition : CellDisposition.values()) {
      line.put(LedgerColumn.valueOf(disposition.name()), figure.apply(account.count(disposition)));
    }
    line.put(LedgerColumn.DIFFERENCE, CellContent.cached(CellContent.number(account.difference())));
  }
}
