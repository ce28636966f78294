package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.CellAddress;
import fi.koonti.template.MissingElement;
import fi.koonti.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells what a template lacks to be a form's. */
final class FormNeeds {

  private static final List<String> KINDS =
      List.of(
          RowPattern.GUIDE_STATUS,
          RowPattern.FORM_INDICATOR,
          RowPattern.FORM_MEASURE,
          RowPattern.PROGRESS_SECTION,
          RowPattern.PROGRESS_MEASURE,
          RowPattern.MACHINE_SETTING,
          RowPattern.MACHINE_STATUS,
          RowPattern.MACHINE_INDICATOR);

  private FormNeeds() {}

  /** Everything that is missing, all at once; empty when forms can be poured. */
  static List<MissingElement> missingIn(Template template) {
    List<String> styles = Arrays.stream(AnswerStyle.values()).map(AnswerStyle::styleName).toList();
    List<MissingElement> missing = new ArrayList<>(template.missing(KINDS, styles, List.of()));
    missing.addAll(columns(template));
    return List.copyOf(missing);
  }

  /** Keys and headings stand right above the pattern row, wherever its owner has moved that. */
  private static List<MissingElement> columns(Template template) {
    List<MissingElement> missing = new ArrayList<>();
    int pattern = template.rowOf(RowPattern.FORM_INDICATOR).orElse(0);
    int keys = pattern + FormRows.KEYS - FormRows.INDICATOR;
    int headings = pattern + FormRows.HEADINGS - FormRows.INDICATOR;
    if (keys < 0) {
      return missing;
    }
    String sheet = template.sheetOf(RowPattern.FORM_INDICATOR).orElseThrow();
    for (FormColumn column : FormColumn.values()) {
      CellAddress key = new CellAddress(keys, column.index());
      if (!template.textAt(sheet, key).filter(key(column)::equals).isPresent()) {
        missing.add(
            new MissingElement(MissingElement.Kind.KEY, key(column), sheet, key.toString()));
      }
      CellAddress heading = new CellAddress(headings, column.index());
      if (template.textAt(sheet, heading).filter(text -> !text.isBlank()).isEmpty()) {
        missing.add(
            new MissingElement(
                MissingElement.Kind.HEADING, column.key(), sheet, heading.toString()));
      }
    }
    return missing;
  }

  private static String key(FormColumn column) {
    return column == FormColumn.STAMP ? "{{" + FormPlaces.STAMP + "}}" : column.key();
  }
}
