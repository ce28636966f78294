package fi.koonti.grid;

import fi.koonti.grid.Hanging.Kind;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headers and footers of printed pages, of which only the letters count. */
final class PageText {

  /** Left, centre and right begin so. */
  private static final Pattern SECTIONS = Pattern.compile("&[LCR]");

  /** Fonts, colours, sizes, pictures and switches. */
  private static final Pattern LOOKS =
      Pattern.compile("&\"[^\"]{0,200}\"|&K[0-9A-Fa-f+-]{2,6}|&\\d{1,3}|&[BIUSEXYOHGZ]");

  /** Numbers of pages, days, names of files and sheets. */
  private static final Pattern FIELDS = Pattern.compile("&[PNDTFA]([+-]\\d+)?");

  private PageText() {}

  /** Adds the texts of the current element, {@code headerFooter}. */
  static void read(XmlCursor xml, List<Hanging> hangings) throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      add(xml.text(), hangings);
    }
  }

  /** Adds each part of a header or a footer that has letters of its own. */
  static void add(String coded, List<Hanging> hangings) {
    for (String section : SECTIONS.split(coded)) {
      String text = FIELDS.matcher(LOOKS.matcher(section).replaceAll("")).replaceAll("");
      addLetters(text.replace("&&", "&"), hangings);
    }
  }

  /** Adds a part of which nothing is code any more. */
  static void addLetters(String text, List<Hanging> hangings) {
    String letters = text.strip();
    if (letters.chars().anyMatch(Character::isLetterOrDigit)) {
      hangings.add(new Hanging(Kind.PAGE_TEXT, Optional.empty(), letters));
    }
  }
}
