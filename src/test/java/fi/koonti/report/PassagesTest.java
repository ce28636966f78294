package fi.koonti.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.textsize.RowHeight;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final double WIDTH = 20;

  @Test
  void aTextThatFitsIsOnePassage() {
    assertEquals(List.of("Yksi.\nKaksi."), new Passages(WIDTH, 3).of("Yksi.\nKaksi.\n"));
  }

  @Test
  void aLongTextBreaksAtTheEndsOfParagraphs() {
    assertEquals(
        List.of("Yksi.\nKaksi.", "Kolme."), new Passages(WIDTH, 2).of("Yksi.\nKaksi.\n\nKolme."));
  }

  @Test
  void aLongParagraphBreaksAtTheEndsOfSentences() {
    assertEquals(
        List.of("Ensimmäinen virke.", "Toinen virke tässä."),
        new Passages(WIDTH, 1).of("Ensimmäinen virke. Toinen virke tässä."));
  }

  @Test
  void nothingGivesNoPassages() {
    assertEquals(List.of(), new Passages(WIDTH, 2).of(" \n "));
  }

  @Property(tries = 200)
  void nothingIsLostAndEveryPassageFits(
      @ForAll
          @StringLength(max = 400)
          @CharRange(from = 'a', to = 'e')
          @Chars({' ', '.', '\n', 'ä', 'W'})
          String text) {
    List<String> passages = new Passages(WIDTH, 3).of(text);
    assertEquals(text.replaceAll("\\s", ""), String.join("", passages).replaceAll("\\s", ""));
    for (String passage : passages) {
      assertTrue(RowHeight.Cell.of(passage, WIDTH).lines() <= 3, passage);
    }
  }
}
