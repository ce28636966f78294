package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.textsize.RowHeight;
import java.util.List;

/**
 * What stands above the form: for whom and for when, as long as the columns that stay in sight are
 * wide, so that nothing of it is cut when one moves to the right.
 */
final class FormTitle {

  /** The size and the weight of the title in the template. */
  private static final double SIZE = 14;

  private static final double PIXELS_PER_CHARACTER = 7;
  private static final double PADDING = 5;

  private FormTitle() {}

  static String of(FormOrder order) {
    String whom = order.addressee();
    List<String> titles =
        List.of(whom + " · " + order.period().name(), whom + " · " + order.period().key());
    return titles.stream()
        .filter(FormTitle::fits)
        .findFirst()
        .orElseGet(() -> shortened(whom, " · " + order.period().key()));
  }

  private static String shortened(String whom, String when) {
    int end = whom.length();
    while (end > 1 && !fits(whom.substring(0, end).strip() + "…" + when)) {
      end--;
    }
    return whom.substring(0, end).strip() + "…" + when;
  }

  private static boolean fits(String title) {
    double pixels = 0;
    for (FormColumn column : FormColumn.values()) {
      if (column.ordinal() <= FormRows.LAST_FROZEN.ordinal()) {
        pixels += column.width() * PIXELS_PER_CHARACTER + PADDING;
      }
    }
    return new RowHeight.Cell(title, pixels / PIXELS_PER_CHARACTER, SIZE, true).lines() == 1;
  }
}
