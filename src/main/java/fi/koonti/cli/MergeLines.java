package fi.koonti.cli;

import fi.koonti.merge.Consolidation;
import fi.koonti.merge.Fate;
import fi.koonti.merge.Ledger;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a few lines what a merge came to. */
final class MergeLines {

  private MergeLines() {}

  /** Says it; a published workbook has no sheet to which the findings could lead. */
  static void print(Consolidation merged, boolean published, Texts texts, Talk talk) {
    long returned = merged.returns().stream().filter(SectorReturn::returned).count();
    long answered = merged.asked().stream().filter(ReportRow::isAnswered).count();
    String missing =
        merged.returns().stream()
            .filter(one -> !one.returned())
            .map(one -> one.sector().name())
            .collect(Collectors.joining(", "));
    talk.say(
        texts,
        missing.isEmpty() ? "merge.returns-all" : "merge.returns",
        Map.of(
            "returned", String.valueOf(returned),
            "sectors", String.valueOf(merged.returns().size()),
            "answered", String.valueOf(answered),
            "asked", String.valueOf(merged.asked().size()),
            "missing", missing));
    Ledger.Line total = merged.ledger().total();
    talk.say(
        texts,
        "merge.ledger",
        Map.of(
            "filled", String.valueOf(total.filled()),
            "merged", String.valueOf(total.count(Fate.MERGED)),
            "superseded", String.valueOf(total.count(Fate.SUPERSEDED)),
            "conflict", String.valueOf(total.count(Fate.CONFLICT)),
            "rejected", String.valueOf(total.count(Fate.REJECTED)),
            "outside", String.valueOf(total.count(Fate.OUTSIDE))));
    talk.say(
        texts,
        published ? "merge.findings-untold" : "merge.findings",
        Map.of(
            "errors", Counts.errors(merged.findings()),
            "warnings", Counts.warnings(merged.findings())));
  }
}
