package fi.koonti.opc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlOutTest {

  @Test
  void lettersAndSignsWithoutMeaningStandAsTheyAre() throws IOException {
    assertEquals("Näin käy: 12,5 % (§ 3) – ”ei”\n\t…", text("Näin käy: 12,5 % (§ 3) – ”ei”\n\t…"));
  }

  @Test
  void signsOfXmlAreEscapedAlsoBesideAQuestionMark() throws IOException {
    assertEquals("a &lt; b &amp; c &gt; d?", text("a < b & c > d?"));
    assertEquals("miksi?", text("miksi?"));
  }

  @Test
  void lettersBeyondTheFirstPlaneAreWrittenWhole() throws IOException {
    assertEquals("hyvä 👍 työ", text("hyvä 👍 työ"));
  }

  @Test
  void whatXmlCannotCarryBecomesAMark() throws IOException {
    assertEquals("a\uFFFDb", text("a\uD83Db"));
    assertEquals("a\uFFFDb", text("a\u0001b"));
    assertEquals("a\uFFFDb", text("a\uFFFFb"));
  }

  @Test
  void lineEndsKeepTheirKind() throws IOException {
    assertEquals("a&#13;\nb", text("a\r\nb"));
    assertEquals(" x=\"a&#10;b&#9;c&quot;d\"", attribute("a\nb\tc\"d"));
  }

  @Test
  void textsLongerThanTheBufferAreWrittenWhole() throws IOException {
    String text = "äb".repeat(1 << 14);
    assertEquals(text, text(text));
  }

  private static String text(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOut out = new XmlOut(bytes);
    out.text(text).flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String attribute(String value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOut out = new XmlOut(bytes);
    out.attribute("x", value).flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
