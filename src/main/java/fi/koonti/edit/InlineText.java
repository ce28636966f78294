package fi.koonti.edit;

import fi.koonti.opc.XmlText;

/** A text that stands in its cell, so that the table of shared texts stays as it is. */
final class InlineText {

  private InlineText() {}

  /**
   * The element.
   *
   * @param font what a run has, or empty for the font of the cell
   * @param prefix of names, with its colon, or empty
   */
  static String of(String text, String font, String prefix) {
    String plain =
        "<%1$st xml:space=\"preserve\">%2$s</%1$st>"
            .formatted(prefix, XmlText.escaped(XmlText.xstring(text)));
    String run = font.isEmpty() ? plain : "<r><rPr>%s</rPr>%s</r>".formatted(font, plain);
    return "<%1$sis>%2$s</%1$sis>".formatted(prefix, run);
  }
}
