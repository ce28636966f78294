package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.Kinds;
import fi.koonti.template.Lack;
import fi.koonti.template.Mould;
import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells what a mould lacks to be a form's. */
final class FormNeeds {

  private static final List<String> KINDS =
      List.of(
          Kinds.GUIDE_STATUS,
          Kinds.FORM_INDICATOR,
          Kinds.FORM_MEASURE,
          Kinds.PROGRESS_SECTION,
          Kinds.PROGRESS_MEASURE,
          Kinds.MACHINE_SETTING,
          Kinds.MACHINE_STATUS,
          Kinds.MACHINE_INDICATOR);

  private FormNeeds() {}

  /** Everything that is missing, all at once; empty when forms can be poured. */
  static List<Lack> lacksOf(Mould mould) {
    List<String> styles = Arrays.stream(AnswerStyle.values()).map(AnswerStyle::styleName).toList();
    List<Lack> lacks = new ArrayList<>(mould.lacks(KINDS, styles, List.of()));
    lacks.addAll(columns(mould));
    return List.copyOf(lacks);
  }

  /** Keys and headings stand right above the pattern row, wherever its owner has moved that. */
  private static List<Lack> columns(Mould mould) {
    List<Lack> lacks = new ArrayList<>();
    int pattern = mould.rowOf(Kinds.FORM_INDICATOR).orElse(0);
    int keys = pattern + FormRows.KEYS - FormRows.INDICATOR;
    int headings = pattern + FormRows.HEADINGS - FormRows.INDICATOR;
    if (keys < 0) {
      return lacks;
    }
    String sheet = mould.sheetOf(Kinds.FORM_INDICATOR).orElseThrow();
    for (FormColumn column : FormColumn.values()) {
      CellAddress key = new CellAddress(keys, column.index());
      if (!mould.textAt(sheet, key).filter(key(column)::equals).isPresent()) {
        lacks.add(new Lack(Lack.Kind.KEY, key(column), sheet, key.toString()));
      }
      CellAddress heading = new CellAddress(headings, column.index());
      if (mould.textAt(sheet, heading).filter(text -> !text.isBlank()).isEmpty()) {
        lacks.add(new Lack(Lack.Kind.HEADING, column.key(), sheet, heading.toString()));
      }
    }
    return lacks;
  }

  private static String key(FormColumn column) {
    return column == FormColumn.STAMP ? "{{" + FormPlaces.STAMP + "}}" : column.key();
  }
}
