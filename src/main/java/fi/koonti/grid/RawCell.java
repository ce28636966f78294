package fi.koonti.grid;

import java.util.Optional;

/**
 * What stands in the element of a cell, before anything is made of it.
 *
 * @param type the {@code t} attribute, null for a number
 * @param style the style index
 * @param value the text of {@code v}, null when there is none
 * @param inline the text of {@code is}, null when there is none; counts whatever the type says
 * @param formula as {@link GridCell#formula()}
 */
record RawCell(String type, int style, String value, StyledText inline, Optional<String> formula) {

  /** Whether the type says that {@code v} is itself a text. */
  boolean isText() {
    return "str".equals(type) || "inlineStr".equals(type);
  }

  /** Whether there is no value: blanks are text where text is meant, elsewhere they are nothing. */
  boolean hasNoValue() {
    return value == null || (isText() ? value.isEmpty() : value.isBlank());
  }

  /** Whether a formula gave an empty text, which is a value; without a formula it is none. */
  boolean isEmptyText() {
    return inline != null || (value != null && "str".equals(type));
  }
}
