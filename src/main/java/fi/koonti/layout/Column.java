package fi.koonti.layout;

import fi.koonti.text.Language;

/** A column that has a heading; enums of columns implement it, in the order of their sheet. */
public interface Column {

  /** The name of the constant. */
  String name();

  /** The position of the constant. */
  int ordinal();

  /** The width in characters of the base font, as Excel counts it. */
  double width();

  /** What the bundle's keys of these columns begin with. */
  String group();

  /** The zero-based number of the column. */
  default int index() {
    return ordinal();
  }

  /** What stands above it, in a language. */
  default String heading(Language language) {
    return LayoutTexts.get(group() + "." + LayoutTexts.key(name()), language);
  }
}
