package fi.koonti.edit;

/** A file is built so that nothing can be put into it safely. */
public final class UneditableException extends Exception {

  private static final long serialVersionUID = 1L;

  public UneditableException() {}

  public UneditableException(Throwable cause) {
    super(cause);
  }
}
