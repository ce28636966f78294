package fi.koonti.layout;

import java.util.regex.Pattern;

/**
 * How the mails begin that go out with forms and reminders, in any language: they are told from
 * returns by it when they lie among those.
 */
public final class MailSubject {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:Aihe|Ämne|Subject): [^\\r\\n]*"
              + "(?:[Tt]avoitteiden seuranta|[Uu]ppföljning av målen|[Ff]ollow-up of goals), ");

  private MailSubject() {}

  /** Whether a text begins like one of the mails. */
  public static boolean begins(String text) {
    return SUBJECT.matcher(text).lookingAt();
  }
}
