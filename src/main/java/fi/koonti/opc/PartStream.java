package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The inflated bytes of one part. Counts what really comes out against the budget, and holds it to
 * the check sum at the end; whatever the file says of sizes is not believed.
 */
public final class PartStream extends InputStream {

  private final ZipPart part;
  private final Budget budget;
  private final byte[] file;
  private final @Nullable Inflater inflater;
  private final CRC32 crc = new CRC32();
  private int at;
  private final int end;
  private long total;
  private boolean ended;

  PartStream(byte[] file, int start, ZipPart part, Budget budget) {
    this.part = part;
    this.budget = budget;
    this.file = file;
    this.at = start;
    this.end = start + part.packed();
    this.inflater = part.method() == ZipPart.DEFLATED ? new Inflater(true) : null;
    if (inflater != null) {
      inflater.setInput(file, start, part.packed());
    }
  }

  /** The name of the part in the file. */
  String part() {
    return part.name();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    int count =
        inflater == null ? copy(target, offset, length) : inflate(inflater, target, offset, length);
    if (count < 0) {
      ended = true;
      if ((int) crc.getValue() != part.crc()) {
        throw truncated();
      }
      return -1;
    }
    crc.update(target, offset, count);
    total += count;
    try {
      budget.inflate(part.name(), count, total, part.packed());
    } catch (UnreadableFileException e) {
      throw new RefusedStreamException(e);
    }
    return count;
  }

  /** The next bytes, so many at most; what stops the reading comes as the file's refusal. */
  public byte[] next(int limit) throws UnreadableFileException {
    try {
      return readNBytes(limit);
    } catch (RefusedStreamException e) {
      throw e.refusal();
    } catch (IOException e) {
      throw new UnreadableFileException(Reason.TRUNCATED, Map.of("part", part.name()), e);
    }
  }

  /** Reads what is left, so that the check sum is tested. */
  public void finish() throws UnreadableFileException {
    byte[] rest = new byte[8192];
    try {
      while (read(rest, 0, rest.length) >= 0) {
        // The bytes are of no use; only the sum over them is.
      }
    } catch (RefusedStreamException e) {
      throw e.refusal();
    } catch (IOException e) {
      throw new UnreadableFileException(Reason.TRUNCATED, Map.of("part", part.name()), e);
    }
  }

  @Override
  public void close() {
    ended = true;
    if (inflater != null) {
      inflater.end();
    }
  }

  private int copy(byte[] target, int offset, int length) {
    int count = Math.min(length, end - at);
    if (count <= 0) {
      return -1;
    }
    System.arraycopy(file, at, target, offset, count);
    at += count;
    return count;
  }

  private int inflate(Inflater inflater, byte[] target, int offset, int length)
      throws RefusedStreamException {
    try {
      int count = inflater.inflate(target, offset, length);
      if (count > 0) {
        return count;
      }
    } catch (DataFormatException e) {
      throw refused(new UnreadableFileException(Reason.TRUNCATED, Map.of("part", part.name()), e));
    }
    if (!inflater.finished()) {
      throw truncated();
    }
    return -1;
  }

  private RefusedStreamException truncated() {
    return refused(new UnreadableFileException(Reason.TRUNCATED, Map.of("part", part.name())));
  }

  private RefusedStreamException refused(UnreadableFileException refusal) {
    ended = true;
    return new RefusedStreamException(refusal);
  }
}
