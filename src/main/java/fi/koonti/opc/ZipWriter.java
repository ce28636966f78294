package fi.koonti.opc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes a zip in which nothing tells of the clock or the machine. */
public final class ZipWriter implements Closeable {

  /** The first month of the format has days before zero in some time zones. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** A merge spends a third of its time deflating at the usual level, for a fifth less in size. */
  private static final int LEVEL = 2;

  private static final int BUFFER = 1 << 14;

  private final ZipArchiveOutputStream zip;

  public ZipWriter(OutputStream out) {
    this.zip = new ZipArchiveOutputStream(out);
    // Readers that go through the file from its beginning do not understand the larger format.
    zip.setUseZip64(Zip64Mode.Never);
    zip.setLevel(LEVEL);
  }

  /** Copies a part as it lies, without inflating it. */
  public void copy(PackagePart part) throws IOException {
    ZipArchiveEntry entry = entry(part.name());
    entry.setMethod(part.method());
    entry.setSize(part.size());
    entry.setCompressedSize(part.packed().length);
    entry.setCrc(part.crc());
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.packed()));
  }

  /** What a part is written from. */
  @FunctionalInterface
  public interface Content {
    void write(XmlOut out) throws IOException;
  }

  /** Writes a part. */
  public void write(String name, Content content) throws IOException {
    ZipArchiveEntry entry = entry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    zip.putArchiveEntry(entry);
    XmlOut out = new XmlOut(zip);
    content.write(out);
    out.flush();
    zip.closeArchiveEntry();
  }

  /** Packs a part as {@link #write} would, to be {@linkplain #copy copied} in its turn. */
  public static PackagePart pack(String name, Content content) throws IOException {
    Deflater deflater = new Deflater(LEVEL, true);
    CRC32 sum = new CRC32();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, BUFFER)) {
      XmlOut out = new XmlOut(new CheckedOutputStream(deflated, sum));
      content.write(out);
      out.flush();
      deflated.finish();
      return new PackagePart(
          name, ZipEntry.DEFLATED, packed.toByteArray(), deflater.getBytesRead(), sum.getValue());
    } finally {
      deflater.end();
    }
  }

  /** Finishes the zip; the stream below stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }

  private static ZipArchiveEntry entry(String name) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }
}
