package fi.koonti.merge;

import fi.koonti.check.Expectation;
import fi.koonti.finding.FindingCode;
import fi.koonti.submission.History;
import fi.koonti.submission.Returned;
import java.util.List;

/** Merges of a few forms, and what tests ask of them. */
final class Merges {

  private Merges() {}

  static MergedReport of(Expectation expected, Returned... files) {
    return ReturnsMerger.merge(expected, History.NONE, List.of(files));
  }

  static long count(MergedReport merged, FindingCode code) {
    return merged.findings().stream().filter(one -> one.code() == code).count();
  }

  static String total(MergedReport merged) {
    return merged.ledger().total().dispositions().entrySet().toString();
  }
}
