package fi.koonti.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Text that came out of a web form with its tags. */
public final class HtmlText {

  private HtmlText() {}

  /** The words of a text with tags; paragraphs, line breaks and list items become lines. */
  public static String plain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Elements breaks = document.select("br");
    breaks.forEach(one -> one.replaceWith(new TextNode("\n")));
    for (Element item : document.select("li")) {
      item.prependText("– ");
    }
    for (Element block : document.select("p, div, li, tr, h1, h2, h3, h4, h5, h6")) {
      block.appendText("\n");
    }
    return lines(document.body().wholeText());
  }

  /** The lines without blanks at their ends, and no more than one empty line between any two. */
  private static String lines(String text) {
    StringBuilder lines = new StringBuilder();
    int empty = 0;
    for (String line : text.split("\n", -1)) {
      String bare = withoutSpaces(line);
      empty = bare.isEmpty() ? empty + 1 : 0;
      if (empty < 2) {
        lines.append(bare).append('\n');
      }
    }
    return lines.toString().strip();
  }

  private static String withoutSpaces(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && line.charAt(from) == ' ') {
      from++;
    }
    while (to > from && line.charAt(to - 1) == ' ') {
      to--;
    }
    return line.substring(from, to);
  }
}
