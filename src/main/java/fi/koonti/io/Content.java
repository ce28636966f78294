package fi.koonti.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What is to stand in a file; made on any thread, while the contents of others may be made. */
@FunctionalInterface
public interface Content {

  /**
   * Writes the content; the stream is buffered, and closed by the caller.
   *
   * @throws IOException when it cannot be made or written; nothing of the run is then written
   */
  void writeTo(OutputStream out) throws IOException;

  /**
   * The same, and what {@link Comparison#contents} would say of the file; empty when the file is to
   * be read for it.
   */
  default Optional<String> writeAndSum(OutputStream out) throws IOException {
    writeTo(out);
    return Optional.empty();
  }

  /** A content that is summed up while it is written. */
  static Content summed(Summed writing) {
    return new Content() {
      @Override
      public void writeTo(OutputStream out) throws IOException {
        writing.writeAndSum(out);
      }

      @Override
      public Optional<String> writeAndSum(OutputStream out) throws IOException {
        return writing.writeAndSum(out);
      }
    };
  }

  /** See {@link Content#writeAndSum}. */
  @FunctionalInterface
  interface Summed {
    Optional<String> writeAndSum(OutputStream out) throws IOException;
  }
}
