package fi.koonti.layout;

import java.util.Arrays;
import java.util.Optional;

/**
 * The columns of a consolidated workbook's machine sheet, from which the next period learns what
 * this one and earlier ones brought. The first tells what a row is, {@link RowMark}; the others
 * depend on that. Everything is text: {@code 2023-09-30}, {@code 1234.5}.
 */
public final class HistoryColumn {

  /** The version of this layout that the program writes. */
  public static final int CURRENT_FORMAT = 1;

  /** What stands in {@link OfWorkbook#MEMORY}. */
  public static final String REMEMBERED = "koonti.muisti";

  /** What a row of the machine sheet tells; stands in its first column. */
  public enum RowMark {
    /** The workbook itself; the first row. */
    WORKBOOK,
    /** A period that it knows. */
    PERIOD,
    /** What a period brought about an indicator. */
    ANSWER;

    /** How the sheet writes it. */
    public String text() {
      return "koonti." + LayoutTexts.key(this);
    }

    /** The mark of a text, or empty when it is none. */
    public static Optional<RowMark> of(String text) {
      return Arrays.stream(values()).filter(mark -> mark.text().equals(text)).findFirst();
    }
  }

  /** Columns of the row about the workbook. */
  public enum OfWorkbook {
    MARK,
    FORMAT,
    PLAN_ID,
    PLAN_VERSION,
    /** The key of the period that it was made for. */
    PERIOD,
    /** {@link #REMEMBERED} where its folder remembers how it was made; version 0.1.0 did not. */
    MEMORY
  }

  /** Columns of a row about a period. */
  public enum OfPeriod {
    MARK,
    KEY,
    /** Its last day. */
    END,
    /** The version of the plan that it was merged with; empty when that is not known. */
    VERSION,
    /** The day on which that version was decided; empty when the plan did not say. */
    VERSION_DATE
  }

  /** Columns of a row about an answer. */
  public enum OfAnswer {
    MARK,
    /** The key of the period. */
    PERIOD,
    ID,
    /** As it was typed; empty when there was none. */
    OUTCOME,
    /** As it was understood; empty when it was not. */
    NUMBER,
    /** The code; empty when it was not answered. */
    STATUS,
    /** The target level of then, where the period has a version. */
    TARGET
  }

  private HistoryColumn() {}
}
