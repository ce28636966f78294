package fi.koonti.template;

/** Whether the people who open a workbook see a sheet. */
public enum SheetState {
  VISIBLE("visible"),
  /** A person can show it. */
  HIDDEN("hidden"),
  /** Only a program can show it. */
  VERY_HIDDEN("veryHidden");

  private final String code;

  SheetState(String code) {
    this.code = code;
  }

  /** The word in {@code workbook.xml}. */
  String code() {
    return code;
  }

  /** The state of a word, visible when there is none. */
  static SheetState of(String code) {
    for (SheetState state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    return VISIBLE;
  }
}
