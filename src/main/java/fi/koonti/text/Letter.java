package fi.koonti.text;

import java.util.List;

/**
 * A mail as a text that is ready to be pasted: its head, the subject first, then the paragraphs
 * with white lines between them.
 *
 * @param paragraphs each of one line or several
 */
public record Letter(List<String> head, List<String> paragraphs) {

  /** Editors on Windows, where these are opened, all know this one. */
  private static final String LINE = "\r\n";

  public Letter {
    head = List.copyOf(head);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The whole text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append(LINE));
    paragraphs.forEach(
        paragraph -> text.append(LINE).append(paragraph.replace("\n", LINE)).append(LINE));
    return text.toString();
  }
}
