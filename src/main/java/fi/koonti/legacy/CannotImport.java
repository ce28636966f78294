package fi.koonti.legacy;

import fi.koonti.finding.Finding;

/** A file out of which no plan can be made, and why. */
public final class CannotImport extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  CannotImport(Finding finding, Throwable cause) {
    super(finding.toString(), cause);
    this.finding = finding;
  }

  /** What a person should know about it. */
  public Finding finding() {
    return finding;
  }
}
