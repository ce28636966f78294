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
    List<MissingElement> columns = columns(template);
    boolean older = columns.stream().anyMatch(one -> one.kind() == MissingElement.Kind.LAYOUT);
    if (older) {
      // What else it lacks is of no use to know.
      return columns;
    }
    missing.addAll(columns);
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
    if (isOlder(template, sheet, keys)) {
      return List.of(new MissingElement(MissingElement.Kind.LAYOUT, "", sheet, ""));
    }
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

  /** A template that was made for the first layout has most of the keys, but elsewhere. */
  private static boolean isOlder(Template template, String sheet, int keys) {
    int elsewhere = 0;
    for (int column = 0; column < FormColumn.values().length; column++) {
      String found = template.textAt(sheet, new CellAddress(keys, column)).orElse("");
      int at = column;
      elsewhere +=
          Arrays.stream(FormColumn.values())
                  .anyMatch(one -> key(one).equals(found) && one.index() != at)
              ? 1
              : 0;
    }
    return 2 * elsewhere > FormColumn.values().length;
  }

  private static String key(FormColumn column) {
    return column == FormColumn.STAMP ? "{{" + FormPlaces.STAMP + "}}" : column.key();
  }
}
