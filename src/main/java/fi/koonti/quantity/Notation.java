package fi.koonti.quantity;

import fi.koonti.text.Language;

/** How a language writes its numbers, as far as languages differ. */
public enum Notation {
  /** Finnish and Swedish: spaces between thousands, a comma before decimals. */
  COMMA,
  /** English: commas between thousands, a point before decimals. */
  POINT;

  /** The notation of a language. */
  public static Notation of(Language language) {
    return switch (language) {
      case FI, SV -> COMMA;
      case EN -> POINT;
    };
  }
}
