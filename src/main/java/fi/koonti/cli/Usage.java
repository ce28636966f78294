package fi.koonti.cli;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Gives the help texts of one language to picocli, whatever the locale of the machine. */
final class Usage extends ResourceBundle {

  private final Texts texts;

  Usage(Language language) {
    this.texts = Texts.of(Usage.class, "usage", language);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.find(key).orElse(null);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keys());
  }
}
