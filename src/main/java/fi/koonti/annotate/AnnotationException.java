package fi.koonti.annotate;

/** A file is built so that nothing can be put into it safely; a list beside it must do. */
public final class AnnotationException extends Exception {

  private static final long serialVersionUID = 1L;

  AnnotationException() {}

  AnnotationException(Throwable cause) {
    super(cause);
  }
}
