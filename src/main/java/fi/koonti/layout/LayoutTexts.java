package fi.koonti.layout;

import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of sheets and columns in a language. */
final class LayoutTexts {

  private static final Map<Language, Texts> TEXTS = new ConcurrentHashMap<>();

  private LayoutTexts() {}

  static String get(String key, Language language) {
    return TEXTS
        .computeIfAbsent(language, one -> Texts.of(LayoutTexts.class, "layout", one))
        .get(key);
  }

  /** {@code FOCUS_AREA} becomes {@code focus-area}: how bundles and machine rows write it. */
  static String key(Enum<?> constant) {
    return key(constant.name());
  }

  /** The same of a constant's name. */
  static String key(String name) {
    return KebabCase.of(name);
  }
}
