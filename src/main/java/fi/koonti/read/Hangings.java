package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridSheet;
import fi.koonti.grid.Hanging;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.StrayCell.Kind;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;

/** What hangs on the sheets of a form: it is no answer, but somebody put it there. */
final class Hangings {

  /** Stands for what a picture without a name is called. */
  private static final String NAMELESS = "–";

  private Hangings() {}

  /** All of it, told from what the form itself prints on its pages. */
  static List<StrayCell> of(String file, Grid grid, FormBook book, Ownership ownership) {
    List<StrayCell> all = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      if (MetadataSheet.isOne(sheet) || CorrectionSheet.of(sheet).isPresent()) {
        continue;
      }
      sheet
          .comments()
          .forEach(
              (cell, text) ->
                  all.add(
                      new StrayCell(Kind.NOTE, Place.of(file, sheet.name(), cell), null, text)));
      for (Hanging hanging : sheet.hangings()) {
        if (!isOfTheForm(hanging, sheet, book, ownership)) {
          Place place =
              hanging
                  .at()
                  .map(cell -> Place.of(file, sheet.name(), cell))
                  .orElseGet(() -> Place.of(file, sheet.name()));
          String text = hanging.text().isBlank() ? NAMELESS : hanging.text();
          all.add(new StrayCell(kind(hanging), place, null, text));
        }
      }
    }
    return all;
  }

  private static Kind kind(Hanging hanging) {
    return switch (hanging.kind()) {
      case TEXT_BOX -> Kind.TEXT_BOX;
      case PICTURE -> Kind.PICTURE;
      case PAGE_TEXT -> Kind.PAGE_TEXT;
    };
  }

  /** A form prints its sector and its period, which its title names too, at the foot of pages. */
  private static boolean isOfTheForm(
      Hanging hanging, GridSheet sheet, FormBook book, Ownership ownership) {
    if (hanging.kind() == Hanging.Kind.PICTURE) {
      return hanging
          .at()
          .filter(at -> !isAmongRows(at, sheet, book))
          .map(PrintedTexts::picture)
          .filter(ownership::isOwn)
          .isPresent();
    }
    String text = TextNormalizer.normal(hanging.text());
    return text.isEmpty()
        || hanging.kind() == Hanging.Kind.PAGE_TEXT && isAtTheFoot(text, book, ownership)
        || ownership.isOwn(text);
  }

  /** The title is asked first: to gather all that the form says of itself takes longer. */
  private static boolean isAtTheFoot(String text, FormBook book, Ownership ownership) {
    return text.matches("(?i)(sivu|sida|page)[ /]*")
        || List.of(text.split(" · ")).stream()
            .allMatch(part -> isInTitle(part, book) || ownership.isOwn(part));
  }

  /** Among the rows that people answer no form has a picture; it is told by its place alone. */
  private static boolean isAmongRows(CellAddress at, GridSheet sheet, FormBook book) {
    return book.sheets().stream()
        .map(FormSheetRows::form)
        .filter(form -> form.sheet().name().equals(sheet.name()))
        .anyMatch(form -> at.row() > form.lastHeadingRow());
  }

  private static boolean isInTitle(String part, FormBook book) {
    return book.sheets().stream()
        .flatMap(rows -> rows.form().sheet().rows().stream())
        .limit(TITLE_ROWS)
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> TextNormalizer.normal(cell.text()).contains(part));
  }

  /** The title and what stands under it. */
  private static final int TITLE_ROWS = 6;
}
