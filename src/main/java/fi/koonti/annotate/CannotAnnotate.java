package fi.koonti.annotate;

/** A file is built so that nothing can be put into it safely; a list beside it must do. */
public final class CannotAnnotate extends Exception {

  private static final long serialVersionUID = 1L;

  CannotAnnotate(Throwable cause) {
    super(cause);
  }
}
