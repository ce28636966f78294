package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.List;

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
    String word = Characters.folded(text.substring(start, wordEnd));
    String whole = Characters.folded(text.substring(start, end));
    if (end > wordEnd && LevelWords.APPROXIMATELY.contains(whole)) {
      return new Token.Word(start, end, whole, "");
    }
    return new Token.Word(start, end, word, Characters.suffix(text, wordEnd, end));
  }
}
