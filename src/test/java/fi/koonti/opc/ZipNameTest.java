package fi.koonti.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in archives have the letters that the sender saw, whatever program packed them. */
class ZipNameTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, Hyvinvointi ja ympäristö 😀.xlsx",
    "IBM850, Hyvinvointi ja ympäristö.xlsx",
    "IBM850, ÅÄÖ åäö.xlsx",
    "windows-1252, Hyvinvointi ja ympäristö.xlsx",
    "windows-1252, ÅÄÖ åäö.xlsx",
    "US-ASCII, lomake.xlsx"
  })
  void aNameIsReadAsItWasWritten(String charset, String name) {
    byte[] bytes = ("__" + name + "__").getBytes(Charset.forName(charset));
    assertEquals(name, ZipName.decode(bytes, 2, bytes.length - 4));
  }
}
