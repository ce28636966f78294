package fi.koonti.cli;

import fi.koonti.merge.CellDisposition;
import fi.koonti.merge.Ledger;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a few lines what a merge came to. */
final class MergeLines {

  private MergeLines() {}

  /** Says it; a published workbook has no sheet to which the findings could lead. */
  static void print(MergedReport merged, boolean published, Texts texts, Console console) {
    long returned = merged.returns().stream().filter(SectorReturn::returned).count();
    long answered = merged.asked().stream().filter(ReportRow::isAnswered).count();
    String missing =
        merged.returns().stream()
            .filter(one -> !one.returned())
            .map(one -> one.sector().name())
            .collect(Collectors.joining(", "));
    console.say(
        texts,
        missing.isEmpty() ? "merge.returns-all" : "merge.returns",
        Map.of(
            "returned", String.valueOf(returned),
            "sectors", String.valueOf(merged.returns().size()),
            "answered", String.valueOf(answered),
            "asked", String.valueOf(merged.asked().size()),
            "missing", missing));
    Ledger.Line total = merged.ledger().total();
    console.say(
        texts,
        "merge.ledger",
        Map.of(
            "filled", String.valueOf(total.filled()),
            "merged", String.valueOf(total.count(CellDisposition.MERGED)),
            "superseded", String.valueOf(total.count(CellDisposition.SUPERSEDED)),
            "conflict", String.valueOf(total.count(CellDisposition.CONFLICT)),
            "rejected", String.valueOf(total.count(CellDisposition.REJECTED)),
            "outside", String.valueOf(total.count(CellDisposition.OUTSIDE))));
    console.say(
        texts,
        published ? "merge.findings-untold" : "merge.findings",
        Map.of(
            "errors", Counts.errors(merged.findings()),
            "warnings", Counts.warnings(merged.findings())));
  }
}
