package fi.koonti.form;

import fi.koonti.plan.Indicator;
import java.util.Collection;

/**
 * How far a form, or some of its rows, is when it is sent.
 *
 * @param asked how many rows there are
 * @param done how many lack nothing
 * @param missing how many have no answer at all
 */
record Completeness(int asked, int done, int missing) {

  /** Counts rows of a form. */
  static Completeness of(FormOrder order, Collection<Indicator> rows) {
    int done = 0;
    int missing = 0;
    for (Indicator row : rows) {
      RowCheck check = new RowCheck(order, row);
      done += check.isDone() ? 1 : 0;
      missing += check.isUntouched() ? 1 : 0;
    }
    return new Completeness(rows.size(), done, missing);
  }

  int answered() {
    return asked - missing;
  }

  int toCorrect() {
    return asked - missing - done;
  }

  /** The words for the link to the next open row: where there is none, other words. */
  ProgressWords next(ProgressWords open, ProgressWords none) {
    return done == asked ? none : open;
  }
}
