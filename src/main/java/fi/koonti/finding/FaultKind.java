package fi.koonti.finding;

import java.util.Set;

/**
 * What a finding asks of a person, by which it is coloured: one fault has one colour in the form,
 * in an annotated copy and in the consolidated workbook, whatever severity a plan gives it.
 */
public enum FaultKind {
  /** Something stands there that cannot be used. */
  WRONG,
  /** Something is due that is not there, or should be looked at again. */
  LACKING,
  /** Told only. */
  NOTE;

  /** What the form itself colours as lacking while it is filled. */
  private static final Set<FindingCode> LACKING_IN_FORM =
      Set.of(
          FindingCode.OUTCOME_MISSING,
          FindingCode.OUTCOME_NOT_A_DAY,
          FindingCode.OUTCOME_IMPLAUSIBLE,
          FindingCode.STATUS_MISSING,
          FindingCode.NARRATIVE_MISSING,
          FindingCode.NARRATIVE_TOO_LONG,
          FindingCode.CORRECTION_MISSING,
          FindingCode.EVIDENCE_MISSING);

  /** The kind of a finding. */
  public static FaultKind of(Finding finding) {
    if (finding.severity() == Severity.INFO) {
      return NOTE;
    }
    return LACKING_IN_FORM.contains(finding.code()) ? LACKING : of(finding.severity());
  }

  /** The kind of a finding of which no more than its severity is known. */
  public static FaultKind of(Severity severity) {
    return switch (severity) {
      case ERROR -> WRONG;
      case WARNING -> LACKING;
      case INFO -> NOTE;
    };
  }
}
