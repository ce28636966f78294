package fi.koonti.layout;

import fi.koonti.location.CellAddress;
import java.util.Locale;

/**
 * The name by which screen readers know the rows of the form for a table: where its headings begin
 * and where it ends, and on which sheet. They read the heading and the id with each cell.
 */
public final class FormRegion {

  /** What the region is called in the template, whose end nobody knows. */
  public static final String TEMPLATE_NAME = "TitleRegion1.seuranta";

  /** The form's sheet is the second of the workbook. */
  private static final int SHEET = FormSheet.ANSWERS.ordinal() + 1;

  private FormRegion() {}

  /** {@code TitleRegion1.a4.u29.2}. */
  public static String name(CellAddress first, CellAddress last) {
    return "TitleRegion1."
        + first.toString().toLowerCase(Locale.ROOT)
        + "."
        + last.toString().toLowerCase(Locale.ROOT)
        + "."
        + SHEET;
  }
}
