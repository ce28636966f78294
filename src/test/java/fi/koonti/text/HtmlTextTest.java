package fi.koonti.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void paragraphsBecomeLinesAndNoWordIsLost() {
    assertEquals(
        "Kaikki palvelut – sovellus.\nMyynti kasvaa & jatkuu.",
        HtmlText.plain(
            "<p>Kaikki <b>palvelut</b> – sovellus.</p> <p>Myynti kasvaa &amp; jatkuu.</p>"));
  }

  @Test
  void listsKeepTheirItems() {
    assertEquals("– yksi\n– kaksi", HtmlText.plain("<ul><li>yksi</li><li>kaksi</li></ul>"));
  }

  @Test
  void lineBreaksStay() {
    assertEquals("yksi\nkaksi", HtmlText.plain("yksi<br>kaksi"));
  }
}
