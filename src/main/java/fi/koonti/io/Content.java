package fi.koonti.io;

import java.io.IOException;
import java.io.OutputStream;

/** What is to stand in a file. */
@FunctionalInterface
public interface Content {

  /**
   * Writes the content; the stream is buffered, and closed by the caller.
   *
   * @throws IOException when it cannot be made or written; nothing of the run is then written
   */
  void writeTo(OutputStream out) throws IOException;
}
