package fi.koonti.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A mail as a text that is ready to be pasted: its head, the subject first, then the paragraphs
 * with white lines between them.
 *
 * @param paragraphs each of one line or several
 */
public record MailText(List<String> head, List<String> paragraphs) {

  /** Editors on Windows, where these are opened, all know this one. */
  private static final String LINE = "\r\n";

  /** So many characters of a subject are seen. */
  private static final int SUBJECT = 70;

  public MailText {
    head = List.copyOf(head);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A subject that mail programs show whole in their lists: whom it is about is cut where it must.
   *
   * @param subject makes the subject of whom it is about
   */
  public static String subject(UnaryOperator<String> subject, String whom) {
    int end = whom.length();
    String text = subject.apply(whom);
    while (text.length() > SUBJECT && end > 1) {
      end--;
      text = subject.apply(whom.substring(0, end).strip() + "…");
    }
    return text;
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
