package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.layout.ReportSheet;
import fi.koonti.submission.SourceFile;
import fi.koonti.text.Language;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells of a workbook that nobody remembers to have written whether it can be seen to hold nobody's
 * work: a form without answers, a consolidated workbook of version 0.1.0, or one that no program
 * has saved since it was made.
 */
public final class UntouchedLooks {

  private static final String MAKER = "Koonti";

  private UntouchedLooks() {}

  /** Whether these are the looks of such a workbook. */
  public static boolean are(Grid grid) {
    Optional<FormBook> form = FormBook.of(grid, Optional.empty());
    if (form.isPresent()) {
      return isEmpty(grid, form.get());
    }
    return PreviousSheet.isOfFirstVersion(grid) || isReport(grid) && isAsMade(grid);
  }

  private static boolean isEmpty(Grid grid, FormBook form) {
    SourceFile source = new SourceFile("", "", null);
    return grid.sheets().stream().allMatch(sheet -> sheet.comments().isEmpty())
        && new FormReading(source, grid, form).submission().filled() == 0;
  }

  private static boolean isReport(Grid grid) {
    return PreviousSheet.isIn(grid)
        || Arrays.stream(Language.values())
            .anyMatch(
                language ->
                    grid.sheet(ReportSheet.SUMMARY.title(language)).isPresent()
                        && grid.sheet(ReportSheet.DATA.title(language)).isPresent());
  }

  /** Every program that saves a workbook says when. */
  private static boolean isAsMade(Grid grid) {
    String made = grid.properties().get("created");
    return MAKER.equals(grid.properties().get("creator"))
        && made != null
        && made.equals(grid.properties().get("modified"));
  }
}
