package fi.koonti.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a level text into tokens, from left to right, each character looked at a few times. */
final class Tokenizer {
  private Tokenizer() {}

  static List<Token> tokenize(String text, Notation notation) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.isSpace(c)) {
        at++;
        continue;
      }
      Token token;
      if (Characters.isDigit(c)) {
        token = new NumeralScanner(text, at, notation).scan();
      } else if (Characters.isLetter(c)) {
        token = word(text, at);
      } else {
        int end = Characters.endOfSuffix(text, at + 1);
        token = new Token.Symbol(at, end, c, Characters.suffix(text, at + 1, end));
      }
      tokens.add(token);
      at = token.end();
    }
    return tokens;
  }

  private static Token word(String text, int start) {
    int wordEnd = Characters.endOfWord(text, start);
    int end = Characters.endOfSuffix(text, wordEnd);
    String word =
        Normalizer.normalize(text.substring(start, wordEnd), Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT);
    return new Token.Word(start, end, word, Characters.suffix(text, wordEnd, end));
  }
}
