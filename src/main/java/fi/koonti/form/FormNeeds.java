package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.Kinds;
import fi.koonti.mould.Fault;
import fi.koonti.mould.Mould;
import fi.koonti.place.CellAddress;
import java.util.ArrayList;
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

  private final Mould mould;
  private final List<Lack> lacks = new ArrayList<>();

  private FormNeeds(Mould mould) {
    this.mould = mould;
  }

  /** Everything that is missing, all at once; empty when forms can be poured. */
  static List<Lack> lacksOf(Mould mould) {
    FormNeeds needs = new FormNeeds(mould);
    needs.faults();
    needs.kinds();
    needs.columns();
    needs.styles();
    return List.copyOf(needs.lacks);
  }

  private void faults() {
    for (Fault fault : mould.faults()) {
      lacks.add(new Lack(Lack.Kind.FAULT, fault.reason().code(), fault.part(), fault.detail()));
    }
  }

  private void kinds() {
    for (String kind : KINDS) {
      if (!mould.kinds().contains(kind)) {
        lacks.add(new Lack(Lack.Kind.KIND, kind, "", ""));
      }
    }
  }

  /** Keys and headings stand right above the pattern row, wherever its owner has moved that. */
  private void columns() {
    int pattern = mould.rowOf(Kinds.FORM_INDICATOR).orElse(0);
    int keys = pattern + FormRows.KEYS - FormRows.INDICATOR;
    int headings = pattern + FormRows.HEADINGS - FormRows.INDICATOR;
    if (keys < 0) {
      return;
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
  }

  private static String key(FormColumn column) {
    return column == FormColumn.STAMP ? "{{" + FormPlaces.STAMP + "}}" : column.key();
  }

  private void styles() {
    for (AnswerStyle style : AnswerStyle.values()) {
      if (!mould.styles().contains(style.styleName())) {
        lacks.add(new Lack(Lack.Kind.STYLE, style.styleName(), "", ""));
      }
    }
  }
}
