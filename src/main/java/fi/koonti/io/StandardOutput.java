package fi.koonti.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers what it did not take: Java's own keeps that to itself. */
public final class StandardOutput extends FilterOutputStream {

  private @Nullable IOException fault;

  /** The output of the process. */
  public StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  /**
   * What it did not take; nothing when whoever read it had enough and closed it, as {@code head}
   * does.
   */
  public Optional<IOException> fault() {
    boolean closed = fault != null && String.valueOf(fault.getMessage()).contains("Broken pipe");
    return closed ? Optional.empty() : Optional.ofNullable(fault);
  }
}
