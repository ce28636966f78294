package fi.koonti.opc;

import java.io.IOException;

/** Carries a refusal through an XML parser, which lets only I/O errors of its input pass. */
final class RefusedStreamException extends IOException {

  private static final long serialVersionUID = 1L;

  private final UnreadableFileException refusal;

  RefusedStreamException(UnreadableFileException refusal) {
    super(refusal.getMessage(), refusal);
    this.refusal = refusal;
  }

  UnreadableFileException refusal() {
    return refusal;
  }
}
