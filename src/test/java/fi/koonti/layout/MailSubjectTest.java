package fi.koonti.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSubjectTest {

  @ParameterizedTest
  @EnumSource
  void everyMailBeginsLikeOne(Language language) throws IOException {
    assertTrue(MailSubject.begins(text("form/form", "mail.subject", language)));
    assertTrue(MailSubject.begins(text("mail/mail", "subject.missing", language)));
    assertTrue(MailSubject.begins(text("mail/mail", "subject.incomplete", language)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Aihe: Kokous", "Tunnus;Toteuma\n1;2", "x Aihe: Tavoitteiden seuranta, "})
  void otherTextsDoNot(String text) {
    assertFalse(MailSubject.begins(text));
  }

  private static String text(String bundle, String key, Language language) throws IOException {
    Properties texts = new Properties();
    Path file =
        Path.of("src/main/resources/fi/koonti", bundle + "_" + language.code() + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts.getProperty(key);
  }
}
