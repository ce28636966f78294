package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.layout.Words;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Optional;

/** A row of goals that shows how rows are filled; whoever reads a plan passes it over. */
public final class ExampleRow {

  private ExampleRow() {}

  /** The row in a language. */
  static PlanRowBuilder in(Language language) {
    PlanRowBuilder row = new PlanRowBuilder(PlanSheet.GOALS);
    for (PlanColumn column : PlanColumn.of(PlanSheet.GOALS)) {
      text(column, language).ifPresent(text -> row.put(column, text));
    }
    return row;
  }

  /** What it has in a column; empty when nothing. */
  public static Optional<String> text(PlanColumn column, Language language) {
    return column == PlanColumn.ID
        ? Optional.of(Words.exampleId(language))
        : Texts.of(ExampleRow.class, "planbook", language).find("example." + KebabCase.of(column));
  }
}
