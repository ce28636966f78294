package fi.koonti.layout;

import fi.koonti.plan.Status;
import org.jspecify.annotations.Nullable;

/** The columns of {@code Tilastot}: what is counted, out of how many, how many of each. */
public enum SummaryColumn {
  NAME(32, null),
  /** The denominator. */
  ASKED(9, null),
  REACHED(12, Status.REACHED),
  ON_TRACK(14, Status.ON_TRACK),
  PARTLY(9.5, Status.PARTLY),
  DELAYED(12, Status.DELAYED),
  NOT_REACHED(8.5, Status.NOT_REACHED),
  DROPPED(10.5, Status.DROPPED),
  NOT_ASSESSABLE(13.5, Status.NOT_ASSESSABLE),
  NOT_STARTED(11, Status.NOT_STARTED),
  NOT_ANSWERED(11, null),
  /** Goals of the row, and below how many of them are reached. */
  GOALS(11.5, null),
  GOALS_REACHED(12, null);

  /** What formulas and tables write where no status was told. */
  public static final String NOT_ANSWERED_CODE = "NOT_ANSWERED";

  private final double width;
  private final @Nullable Status status;

  SummaryColumn(double width, @Nullable Status status) {
    this.width = width;
    this.status = status;
  }

  /** The zero-based number of the column. */
  public int index() {
    return ordinal();
  }

  /** The width in characters of the base font. */
  public double width() {
    return width;
  }

  /** The column of a status; null means "not answered". */
  public static SummaryColumn of(@Nullable Status status) {
    return status == null ? NOT_ANSWERED : valueOf(status.name());
  }

  /** Whether the column counts a status, or the lack of one. */
  public boolean countsStatus() {
    return status != null || this == NOT_ANSWERED;
  }

  /** The status that the column counts; null where it counts the lack of one. */
  public @Nullable Status status() {
    return status;
  }

  /** The code that the column counts in {@code Tiedot}. */
  public String code() {
    return status == null ? NOT_ANSWERED_CODE : status.name();
  }
}
