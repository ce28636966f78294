package fi.koonti.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Text that came out of a web form with its tags. */
final class HtmlText {

  private HtmlText() {}

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
