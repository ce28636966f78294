package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into its sentences. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?](?=\\s+\\p{Lu})|\\n");

  private Sentences() {}

  static List<Snippet> of(Snippet text) {
    List<Snippet> sentences = new ArrayList<>();
    Matcher matcher = END.matcher(text.text());
    int from = 0;
    while (matcher.find()) {
      sentences.add(text.cut(from, matcher.end()));
      from = matcher.end();
    }
    sentences.add(text.after(from));
    sentences.removeIf(Snippet::isEmpty);
    return sentences;
  }
}
