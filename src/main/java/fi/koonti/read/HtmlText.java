package fi.koonti.read;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Text that came out of a web form with its tags. */
final class HtmlText {

  /** Elements that web forms really leave behind; {@code <3} and {@code a < b} are none. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|b|i|u|strong|em|ul|ol|li|table|tr|td|th|a|font|h[1-6])"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  private HtmlText() {}

  /** Whether a text has tags in it. */
  static boolean isOne(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  /** The words of a text with tags; paragraphs, line breaks and list items become lines. */
  static String plain(String html) {
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
    return document
        .body()
        .wholeText()
        .replaceAll(" *\n *", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
