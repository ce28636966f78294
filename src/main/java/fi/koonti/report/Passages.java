package fi.koonti.report;

import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks long texts into passages that fit a row each: a row can be 409 points high and never
 * breaks across pages, so a longer text would be cut. Breaks come at the ends of paragraphs, else
 * of sentences, else of words. Nothing but the white space at a break is lost.
 */
final class Passages {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[”\"»)]?\\s+");
  private static final Pattern WORD_END = Pattern.compile("\\s+");

  private final double width;
  private final int limit;

  /** At most so many lines has the passage that is being gathered. */
  private int openLines;

  /**
   * For a column.
   *
   * @param width in characters
   * @param limit the most lines of a passage
   */
  Passages(double width, int limit) {
    this.width = width;
    this.limit = limit;
  }

  /** The passages of a text in their order; none for a blank one. */
  List<String> of(String text) {
    List<String> passages = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String paragraph : text.split("\n")) {
      if (!paragraph.isBlank()) {
        add(paragraph.strip(), "\n", open, passages);
      }
    }
    flush(open, passages);
    return passages;
  }

  private void add(String piece, String joint, StringBuilder open, List<String> passages) {
    int own = lines(piece);
    if (fits(piece, own, joint, open)) {
      open.append(open.length() == 0 ? "" : joint).append(piece);
    } else if (own <= limit) {
      flush(open, passages);
      open.append(piece);
      openLines = own;
    } else {
      flush(open, passages);
      pieces(piece).forEach(smaller -> add(smaller, " ", open, passages));
    }
  }

  /** The sentences of a paragraph; where one is too long, its words; where one is, its parts. */
  private List<String> pieces(String text) {
    List<String> sentences = split(text, SENTENCE_END);
    if (sentences.size() > 1) {
      return sentences;
    }
    List<String> words = split(text, WORD_END);
    return words.size() > 1 ? words : halves(text);
  }

  private static List<String> halves(String word) {
    int middle = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
    return List.of(word.substring(0, middle), word.substring(middle));
  }

  private static List<String> split(String text, Pattern ends) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    Matcher end = ends.matcher(text);
    while (end.find()) {
      String piece = text.substring(from, end.end()).stripTrailing();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      from = end.end();
    }
    if (from < text.length()) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }

  /** Whether a piece still fits; measured only where a sum of lines does not tell already. */
  private boolean fits(String piece, int own, String joint, StringBuilder open) {
    if (open.length() == 0) {
      openLines = own;
      return own <= limit;
    }
    if (own > limit) {
      return false;
    }
    if (openLines + own <= limit) {
      openLines += own;
      return true;
    }
    int exact = lines(open + joint + piece);
    if (exact <= limit) {
      openLines = exact;
    }
    return exact <= limit;
  }

  private int lines(String text) {
    return RowHeight.Cell.of(text, width).lines();
  }

  private static void flush(StringBuilder open, List<String> passages) {
    if (open.length() > 0) {
      passages.add(open.toString());
      open.setLength(0);
    }
  }
}
