package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote, in the paragraphs and lists in which it was written: a line is a paragraph,
 * and one that begins with a bullet is an item of a list. Nothing but white space and bullets is
 * lost.
 */
final class ProseParagraphs {

  /** A dash before a figure is a sign, or may be one; so it is no bullet. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[•·▪◦‣]|[-–—*](?=\\s+\\P{N}))\\s+(\\S.*)");

  /** A space that parts a number from its thousands or from its unit, and no line may end there. */
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?<=\\d) (?=\\d{3}(?!\\d))|(?<=milj\\.) (?=€)"
              + "|(?<=\\d) (?=(?:%|€|kpl|km|m²|m³|m2|m3|t|kg|pv|h|kk|v|vrk|milj\\.|te|st|dagar|pcs)"
              + "(?![\\p{L}\\p{N}]))");

  private ProseParagraphs() {}

  /** The paragraphs of a text; none for a blank one. */
  static List<Prose> paragraphs(String text) {
    List<Prose> paragraphs = new ArrayList<>();
    for (String line : lines(text)) {
      Matcher bullet = ITEM.matcher(line);
      paragraphs.add(
          bullet.matches()
              ? Prose.of(WordStyle.BULLET, bullet.group(1))
              : Prose.of(WordStyle.TEXT, line));
    }
    return paragraphs;
  }

  /** The same for a cell, which is too narrow for lists: bullets stay as they were written. */
  static List<Prose> cell(String text) {
    return lines(text).stream().map(line -> Prose.of(WordStyle.CELL, line)).toList();
  }

  /** A line that does not end within a number, nor between it and its unit. */
  static String together(String line) {
    return WITH_UNIT.matcher(line).replaceAll("\u00A0");
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R"))
        .map(String::strip)
        .map(ProseParagraphs::together)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
