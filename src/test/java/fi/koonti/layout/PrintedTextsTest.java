package fi.koonti.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintedTextsTest {

  private static final int LETTERS_OF_A_CELL = 32_767;

  @Test
  void whatIsWrittenIsRead() {
    PrintedTexts texts = PrintedTexts.of(List.of("Seuranta", "Tila"));
    assertEquals(texts, PrintedTexts.read(texts.text()));
    assertTrue(texts.contains("  Seuranta "));
  }

  @Test
  void asManyAsACellHoldsAreWritten() {
    List<String> many = IntStream.range(0, 9_000).mapToObj(i -> "Rivi " + i).toList();
    String text = PrintedTexts.of(many).text();
    assertTrue(text.length() < LETTERS_OF_A_CELL, "letters: " + text.length());
    assertTrue(PrintedTexts.read(text).sums().size() > 3_000);
  }
}
