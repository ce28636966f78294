package fi.koonti.report.word;

/** A file that should be a template is no Word document that can be read. */
public final class UnusableTemplate extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableTemplate(Throwable cause) {
    super(cause);
  }
}
