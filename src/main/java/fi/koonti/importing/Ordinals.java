package fi.koonti.importing;

import fi.koonti.importing.Numbered.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several texts in one cell: counted without a word, {@code 1) Lainat 2) Kävijät}, or listed. */
final class Ordinals {

  private static final Pattern MARK =
      Pattern.compile("(?<!\\S)(\\d{1,2})([.)])\\s+(?=[\\p{Lu}\\p{Nd}\\p{Sm}-]|\\p{L})");

  private static final Pattern BULLET = Pattern.compile("[-–—•·*▪◦‣]\\s+");

  private Ordinals() {}

  /** The parts of a text that counts from 1 to 2 or more; empty for another. */
  static List<Part> of(Snippet snippet) {
    List<MatchResult> marks = marks(snippet.text());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      MatchResult mark = marks.get(i);
      int to = i + 1 < marks.size() ? marks.get(i + 1).start() : snippet.length();
      parts.add(
          new Part(i + 1, snippet.cut(mark.start(), mark.end()), snippet.cut(mark.end(), to)));
    }
    boolean whole = parts.size() > 1 && marks.get(0).start() == 0;
    return whole && parts.stream().noneMatch(part -> part.text().isEmpty()) ? parts : List.of();
  }

  private static List<MatchResult> marks(String text) {
    List<MatchResult> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      boolean next = Integer.parseInt(matcher.group(1)) == marks.size() + 1;
      boolean alike = marks.isEmpty() || marks.get(0).group(2).equals(matcher.group(2));
      if (next && alike) {
        marks.add(matcher.toMatchResult());
      }
    }
    return marks;
  }

  /** The mark of a number that a text begins with; empty when it begins with another, or none. */
  static Optional<Snippet> mark(Snippet snippet, int number) {
    Matcher matcher = MARK.matcher(snippet.text());
    boolean is = matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == number;
    return is ? Optional.of(snippet.cut(0, matcher.end())) : Optional.empty();
  }

  /** Whether a text is an item of a list, or counts itself. */
  static boolean isItem(String text) {
    return BULLET.matcher(text).lookingAt()
        || MARK.matcher(text).lookingAt()
        || Numbered.number(text) > 0;
  }

  /** The text of an item without what a list puts in front of it. */
  static String withoutMark(Snippet item) {
    Matcher bullet = BULLET.matcher(item.text());
    Matcher mark = MARK.matcher(item.text());
    int from = bullet.lookingAt() ? bullet.end() : mark.lookingAt() ? mark.end() : 0;
    return item.after(from).text();
  }

  /** The items of a list, each on a line of its own with a bullet; empty for what is no list. */
  static List<Part> items(Snippet snippet) {
    List<Part> items = new ArrayList<>();
    for (Snippet line : Glued.lines(snippet)) {
      Matcher bullet = BULLET.matcher(line.text());
      if (!bullet.lookingAt()) {
        return List.of();
      }
      items.add(new Part(0, line.cut(0, bullet.end()), line.after(bullet.end())));
    }
    return items;
  }
}
