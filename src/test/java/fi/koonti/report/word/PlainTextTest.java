package fi.koonti.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void whatXmlForbidsIsWrittenAsWorkbooksWriteIt() {
    assertEquals("a_x0001_b_xFFFF_c_xD800_", PlainText.of("a\u0001b\uFFFFc\uD800"));
  }

  @Test
  void breaksAndTabsAreSpacesAndAllElseStays() {
    assertEquals("a b c 😀 ä _x0001_", PlainText.of("a\tb\nc 😀 ä _x0001_"));
  }
}
