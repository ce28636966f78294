package fi.koonti.layout;

import java.util.regex.Pattern;

/**
 * How the mails begin that go out with forms and reminders, in any language: they are told from
 * returns by it when they lie among those.
 */
public final class MailSubject {

  /** Ours say first until when, what and of which period; those of 0.1.0 began otherwise. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:Aihe|Ämne|Subject): (?:"
              + "(?:Palauta|Täydennä|Returnera|Komplettera|Return|Complete) [^\\r\\n]*"
              + "(?:tavoitteet|målen|goals) [^\\r\\n]*\\("
              + "|[^\\r\\n]*"
              + "(?:[Tt]avoitteiden seuranta|[Uu]ppföljning av målen|[Ff]ollow-up of goals), )");

  private MailSubject() {}

  /** Whether a text begins like one of the mails. */
  public static boolean begins(String text) {
    return SUBJECT.matcher(text).lookingAt();
  }
}
