package fi.koonti.grid;

import java.io.IOException;

/** Carries a refusal through an XML parser, which lets only I/O errors of its input pass. */
final class RefusedStreamException extends IOException {

  private static final long serialVersionUID = 1L;

  private final GridException refusal;

  RefusedStreamException(GridException refusal) {
    super(refusal.getMessage(), refusal);
    this.refusal = refusal;
  }

  GridException refusal() {
    return refusal;
  }
}
