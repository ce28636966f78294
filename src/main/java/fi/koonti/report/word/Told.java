package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote, in the paragraphs and lists in which it was written: a line is a paragraph,
 * and one that begins with a bullet is an item of a list. Nothing but white space and bullets is
 * lost.
 */
final class Told {

  /** A dash before a figure is a sign, or may be one; so it is no bullet. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[•·▪◦‣]|[-–—*](?=\\s+\\P{N}))\\s+(\\S.*)");

  private Told() {}

  /** The paragraphs of a text; none for a blank one. */
  static List<Prose> paragraphs(String text, WordStyle style, WordStyle item) {
    List<Prose> paragraphs = new ArrayList<>();
    for (String line : text.split("\\R")) {
      String told = line.strip();
      Matcher bullet = ITEM.matcher(told);
      if (bullet.matches()) {
        paragraphs.add(Prose.of(item, bullet.group(1)));
      } else if (!told.isEmpty()) {
        paragraphs.add(Prose.of(style, told));
      }
    }
    return paragraphs;
  }
}
