package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The tokens of one text, asked about by index; an index outside the row has nothing. A token is
 * taken once it is known to be no part of a value, such as a year.
 */
final class TokenRow {

  private static final Token NOTHING = new Token.Nothing(0, 0);

  private final String text;
  private final List<Token> tokens;
  private final Measure asked;
  private final boolean[] taken;
  private final String[] letters;

  private TokenRow(String text, List<Token> tokens, Measure asked) {
    this.text = text;
    this.tokens = tokens;
    this.asked = asked;
    this.taken = new boolean[tokens.size()];
    this.letters = new String[tokens.size()];
  }

  static TokenRow of(String text) {
    return of(text, Measure.ANY);
  }

  /** The tokens of a text that speaks of what is asked; what nobody sees is left out. */
  static TokenRow of(String text, Measure asked) {
    String visible = Characters.visible(text);
    return new TokenRow(visible, Tokenizer.tokenize(visible, asked.notation()), asked);
  }

  /** What the text is asked for. */
  Measure asked() {
    return asked;
  }

  /** The text without what nobody sees, in which tokens have their places. */
  String text() {
    return text;
  }

  /** The letters of some tokens as they are known, without the spaces between them. */
  String letters(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int at = from; at < to; at++) {
      joined.append(letters(at));
    }
    return joined.toString();
  }

  /** The letters of one token, in the row, as they are known. */
  String letters(int index) {
    if (letters[index] == null) {
      Token token = tokens.get(index);
      letters[index] = Characters.folded(text.substring(token.start(), token.end()));
    }
    return letters[index];
  }

  int size() {
    return tokens.size();
  }

  /** The token, or {@link Token.Nothing} where the row has none. */
  Token get(int index) {
    return has(index) ? tokens.get(index) : NOTHING;
  }

  private boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  boolean isNumber(int index) {
    return get(index) instanceof Token.Number;
  }

  /** The number that is nothing but at most four digits, or -1. */
  int smallNumber(int index) {
    return get(index) instanceof Token.Number number
            && number.digitsOnly()
            && number.value().precision() <= 4
        ? number.value().intValue()
        : -1;
  }

  /** The word in lower case, or empty. */
  String word(int index) {
    return get(index) instanceof Token.Word word ? word.word() : "";
  }

  boolean isWord(int index) {
    return get(index) instanceof Token.Word;
  }

  boolean isWord(int index, Set<String> words) {
    return get(index) instanceof Token.Word word && words.contains(word.word());
  }

  /** The character of a symbol, or NUL. */
  char symbol(int index) {
    return get(index) instanceof Token.Symbol symbol ? symbol.symbol() : '\0';
  }

  boolean isSymbol(int index, char symbol) {
    return symbol(index) == symbol;
  }

  boolean isDash(int index) {
    return Characters.isDash(symbol(index));
  }

  /** The ending after the colon of a number, word or symbol, or empty. */
  String suffix(int index) {
    Token token = get(index);
    if (token instanceof Token.Number number) {
      return number.suffix();
    }
    if (token instanceof Token.Word word) {
      return word.suffix();
    }
    return token instanceof Token.Symbol symbol ? symbol.suffix() : "";
  }

  /** Whether a token stands right after the one before, without a space. */
  boolean isGlued(int index) {
    return has(index) && has(index - 1) && get(index - 1).end() == get(index).start();
  }

  /** Whether a token begins a line of the text. */
  boolean beginsLine(int index) {
    return !has(index - 1)
        || text.substring(get(index - 1).end(), get(index).start()).contains("\n");
  }

  /** The index before this one, over the point of an abbreviation. */
  int before(int index) {
    return isSymbol(index - 1, '.') && isWord(index - 2) ? index - 2 : index - 1;
  }

  /** The index after this one, over the point of an abbreviation. */
  int after(int index) {
    return isWord(index) && isSymbol(index + 1, '.') ? index + 2 : index + 1;
  }

  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  boolean isTaken(int index) {
    return taken[index];
  }

  /** Whether nothing but times stands in the row, after their reader has taken his. */
  boolean isAllTime() {
    for (int at = 0; at < size(); at++) {
      boolean word = isWord(at, LevelWords.TIME) || isWord(at, TimeWords.YEAR_WORDS);
      boolean by = isWord(at, TimeWords.DUE);
      boolean sign = symbol(at) != 0 && ".,()".indexOf(symbol(at)) >= 0;
      if (!isTaken(at) && !word && !by && !sign) {
        return false;
      }
    }
    return true;
  }

  int wordCount() {
    return (int) tokens.stream().filter(token -> token instanceof Token.Word).count();
  }

  boolean hasWord(Predicate<String> condition) {
    for (Token token : tokens) {
      if (token instanceof Token.Word word && condition.test(word.word())) {
        return true;
      }
    }
    return false;
  }

  boolean hasOnlySymbols() {
    return tokens.stream().allMatch(token -> token instanceof Token.Symbol);
  }

  /** The tokens that something holds for, as they stand in the text, runs together. */
  String said(IntPredicate condition) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < size()) {
      if (!condition.test(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < size() && condition.test(end)) {
        end++;
      }
      parts.add(text.substring(get(at).start(), get(end - 1).end()));
      at = end;
    }
    return String.join(" … ", parts);
  }
}
