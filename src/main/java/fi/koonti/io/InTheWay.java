package fi.koonti.io;

/** What becomes of a file in the way of an output in which somebody may have written. */
public enum InTheWay {
  /** It stays, and nothing is written. */
  REFUSE,
  /** It is replaced, and kept under another name. */
  KEEP_ASIDE,
  /** Every former file is kept under another name, whoever wrote it. */
  KEEP_ALL;

  /** What {@code --overwrite} means. */
  public static InTheWay of(boolean overwrite) {
    return overwrite ? KEEP_ASIDE : REFUSE;
  }
}
