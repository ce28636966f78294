package fi.koonti.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/**
 * Technical reasons in words: why a file cannot be read, what a disk said. A reason travels as a
 * code, such as {@code truncated}, and becomes words where the sentence is made.
 */
public final class Reasons {

  private final Texts texts;

  private Reasons(Texts texts) {
    this.texts = texts;
  }

  /** The words in a language. */
  public static Reasons in(Language language) {
    return new Reasons(Texts.of(Reasons.class, "reasons", language));
  }

  /**
   * The words for a reason.
   *
   * @param reason a code; anything else stays as it is
   * @param facts what the words may name
   */
  public String words(String reason, Map<String, String> facts) {
    return texts.find(reason).map(text -> Texts.fill(text, facts, texts.language())).orElse(reason);
  }

  /** The code of what a disk said; its own words where no code is known. */
  public static String of(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no-such-file";
    }
    if (fault instanceof AccessDeniedException) {
      return "access-denied";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "already-there";
    }
    if (fault instanceof FileSystemLoopException) {
      return "links-in-a-circle";
    }
    String said = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
    return said == null ? fault.getClass().getSimpleName() : saidByTheSystem(said);
  }

  /** POSIX systems say these in English, whatever the language of the user. */
  private static String saidByTheSystem(String said) {
    return switch (said) {
      case "Is a directory" -> "is-a-directory";
      case "Not a directory" -> "not-a-directory";
      case "No space left on device", "Disk quota exceeded" -> "no-space";
      case "Read-only file system" -> "read-only";
      case "File too large" -> "file-too-large";
      case "File name too long" -> "name-too-long";
      case "Operation not permitted" -> "not-permitted";
      case "Device or resource busy", "Text file busy" -> "in-use";
      case "Input/output error" -> "disk-fault";
      case "Too many levels of symbolic links" -> "links-in-a-circle";
      default -> said;
    };
  }
}
