package fi.koonti.report.word;

/** A file that should be a template is no Word document that can be read. */
public final class UnusableTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableTemplateException(Throwable cause) {
    super(cause);
  }
}
