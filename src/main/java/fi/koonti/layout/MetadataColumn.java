package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    ID(Attribute.ID),
    FINGERPRINT,
    SECTION(Attribute.SECTION),
    FOCUS_AREA(Attribute.FOCUS_AREA),
    GOAL(Attribute.GOAL),
    DEED(Attribute.DEED),
    MEASURE(Attribute.MEASURE),
    INDICATOR(Attribute.INDICATOR),
    UNIT(Attribute.UNIT),
    BASELINE(Attribute.BASELINE),
    TARGET(Attribute.TARGET),
    BASELINE_NUMBER(Attribute.BASELINE, ValuePart.NUMBER),
    TARGET_NUMBER(Attribute.TARGET, ValuePart.NUMBER),
    TYPE(Attribute.TYPE),
    DIRECTION(Attribute.DIRECTION),
    TARGET_SPAN(Attribute.TARGET_SPAN),
    RESPONSIBLE(Attribute.RESPONSIBLE),
    BINDING(Attribute.BINDING),
    /** What the form shows as the previous outcome. */
    PREVIOUS_OUTCOME,
    /** What the form shows as the previous status. */
    PREVIOUS_STATUS,
    ACCRUAL(Attribute.ACCRUAL),
    /** A number at which an outcome is asked about, as is any below it; empty when none is. */
    ASKED_UP_TO,
    /** A number at which an outcome is asked about, as is any above it; empty when none is. */
    ASKED_FROM;

    private final @Nullable Attribute attribute;
    private final ValuePart part;

    OfIndicator() {
      this(null);
    }

    OfIndicator(@Nullable Attribute attribute) {
      this(attribute, ValuePart.TEXT);
    }

    OfIndicator(@Nullable Attribute attribute, ValuePart part) {
      this.attribute = attribute;
      this.part = part;
    }

    /** The column of the number of a level. */
    public static OfIndicator number(Attribute level) {
      return level == Attribute.BASELINE ? BASELINE_NUMBER : TARGET_NUMBER;
    }

    /** The attribute that it has, or empty. */
    public Optional<Attribute> attribute() {
      return Optional.ofNullable(attribute);
    }

    /** What it has of the attribute. */
    public ValuePart part() {
      return part;
    }
  }

  private MetadataColumn() {}
}
