package fi.koonti.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

  @ParameterizedTest
  @CsvSource({
    "tavallinen _teksti_, tavallinen _teksti_",
    "_x000D_, _x005F_x000D_",
    "_x000D_x000D_, _x005F_x000D_x005F_x000D_",
    "_x000d_, _x005F_x000d_",
    "_xåäöx_, _xåäöx_",
    "_x00, _x00",
  })
  void whatReadsAsAnEscapeIsEscaped(String text, String written) {
    assertEquals(written, XmlText.xstring(text));
  }

  @ParameterizedTest
  @CsvSource({"1, _x0001_", "27, _x001B_", "65535, _xFFFF_", "55296, _xD800_"})
  void whatXmlForbidsIsEscaped(int character, String written) {
    assertEquals(written, XmlText.xstring(String.valueOf((char) character)));
  }

  @Test
  void anEscapeThatFollowsDoesNotCloseAnother() {
    assertEquals("_x005F_x0041_x0001_", XmlText.xstring("_x0041\u0001"));
  }
}
