package fi.koonti.layout;

import fi.koonti.plan.Attribute;
import fi.koonti.plan.Entry;
import fi.koonti.plan.Field;
import fi.koonti.text.Language;
import java.util.Optional;

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

  /** What of the catalogues stands in it, or empty. */
  default Optional<Entry> entry() {
    return Optional.empty();
  }

  /** What it has of that. */
  default ValuePart part() {
    return ValuePart.TEXT;
  }

  /** The attribute of an indicator that stands in it, or empty. */
  default Optional<Attribute> attribute() {
    return entry().orElse(null) instanceof Attribute one ? Optional.of(one) : Optional.empty();
  }

  /** The answer that stands in it, or empty. */
  default Optional<Field> field() {
    return entry().orElse(null) instanceof Field one ? Optional.of(one) : Optional.empty();
  }

  /** The zero-based number of the column. */
  default int index() {
    return ordinal();
  }

  /** What stands above it, in a language. */
  default String heading(Language language) {
    return LayoutTexts.get(group() + "." + LayoutTexts.key(name()), language);
  }
}
