package fi.koonti.layout;

/**
 * The columns of a form's machine sheet. The first tells what a row is, {@link RowMark}; the others
 * depend on that.
 */
public final class MetadataColumn {

  /** What a row of the machine sheet tells; stands in its first column. */
  public enum RowMark {
    SETTING,
    STATUS,
    INDICATOR;

    private final String text = LayoutTexts.key(this);

    /** How the sheet writes it. */
    public String text() {
      return text;
    }
  }

  /** Columns of a row about a setting. */
  public enum OfSetting {
    MARK,
    KEY,
    VALUE
  }

  /** Columns of a row about a status. */
  public enum OfStatus {
    MARK,
    CODE,
    NAME,
    COLOUR,
    /** 1 or 0. */
    NEEDS_CORRECTION,
    /** 1 or 0. */
    NEEDS_OUTCOME,
    /** 1 or 0. */
    NEEDS_EVIDENCE
  }

  /** Columns of a row about an indicator: the plan's row, so that a form can be checked alone. */
  public enum OfIndicator {
    MARK,
    ID,
    FINGERPRINT,
    SECTION,
    FOCUS_AREA,
    GOAL,
    DEED,
    MEASURE,
    INDICATOR,
    UNIT,
    BASELINE,
    TARGET,
    BASELINE_NUMBER,
    TARGET_NUMBER,
    TYPE,
    DIRECTION,
    TARGET_SPAN,
    RESPONSIBLE,
    BINDING,
    /** What the form shows as the previous outcome. */
    PREVIOUS_OUTCOME,
    /** What the form shows as the previous status. */
    PREVIOUS_STATUS,
    /** How the outcomes of the periods belong together; forms of 0.1.0 do not say. */
    ACCRUAL,
    /** A number at which an outcome is asked about, as is any below it; empty when none is. */
    ASKED_UP_TO,
    /** A number at which an outcome is asked about, as is any above it; empty when none is. */
    ASKED_FROM
  }

  private MetadataColumn() {}
}
