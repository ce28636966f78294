package fi.koonti.text;

import java.util.List;

/**
 * A mail as a text that is ready to be pasted: its head, the subject first, then the paragraphs
 * with white lines between them.
 *
 * @param paragraphs each of one line or several
 */
public record MailText(List<String> head, List<String> paragraphs) {

  /** Editors on Windows, where these are opened, all know this one. */
  private static final String LINE = "\r\n";

  public MailText {
    head = List.copyOf(head);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The whole text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    // A line break in a name would begin a line of the head that nobody meant.
    head.forEach(line -> text.append(OneLine.of(line)).append(LINE));
    paragraphs.forEach(paragraph -> text.append(LINE).append(shown(paragraph)).append(LINE));
    return text.toString();
  }

  private static String shown(String paragraph) {
    return Signs.shown(paragraph.replace("\r\n", "\n")).replace("\n", LINE);
  }
}
