package fi.koonti.io;

import java.io.IOException;
import java.nio.file.Path;

/** The disk did not take an output; everything is as it was before the run. */
public final class WriteFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final IOException reason;

  WriteFailedException(Path file, IOException reason) {
    super(file + ": " + reason.getMessage(), reason);
    this.file = file;
    this.reason = reason;
  }

  /** The output, as it was given. */
  public Path file() {
    return file;
  }

  /** What the disk said. */
  public IOException reason() {
    return reason;
  }
}
