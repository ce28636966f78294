package fi.koonti.form;

import fi.koonti.layout.OutcomeKind;

/** The cell styles that a form's template must have under these names. */
enum AnswerStyle {
  TEXT("Koonti vastaus teksti"),
  NUMBER("Koonti vastaus luku"),
  DATE("Koonti vastaus päivä"),
  CLOSED("Koonti ei kysytä"),
  /** What the row above says as well; on one line, so that it makes no row higher. */
  REPEATED("Koonti toistuva");

  private final String styleName;

  AnswerStyle(String styleName) {
    this.styleName = styleName;
  }

  /** The name of the cell style, as Excel's gallery shows it. */
  String styleName() {
    return styleName;
  }

  /** How the cell of an outcome looks. */
  static AnswerStyle of(OutcomeKind kind) {
    return switch (kind) {
      case NUMBER -> NUMBER;
      case DATE -> DATE;
      case WORDS -> TEXT;
      case NONE -> CLOSED;
    };
  }
}
