package fi.koonti.opc;

import fi.koonti.opc.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/** One part of a package as it lies in the zip, still deflated. */
public final class PackagePart {

  private final String name;
  private final int method;
  private final byte[] packed;
  private final long size;
  private final long crc;

  /**
   * A part.
   *
   * @param name its name without a leading slash
   * @param method {@link ZipEntry#DEFLATED} or {@link ZipEntry#STORED}
   * @param packed the bytes in the zip
   * @param size the number of bytes when they are inflated
   * @param crc the check sum of the inflated bytes
   */
  public PackagePart(String name, int method, byte[] packed, long size, long crc) {
    this.name = name;
    this.method = method;
    this.packed = packed;
    this.size = size;
    this.crc = crc;
  }

  /** A part as it lies in a zip. */
  static PackagePart in(ZipArchive archive, ZipPart part, String name)
      throws UnreadableFileException {
    long crc = Integer.toUnsignedLong(part.crc());
    return new PackagePart(name, part.method(), archive.packed(part), part.size(), crc);
  }

  /** Packs a part that will be copied many times. */
  public static PackagePart of(String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    return new PackagePart(
        name, ZipEntry.DEFLATED, packed.toByteArray(), content.length, sum.getValue());
  }

  public String name() {
    return name;
  }

  public int method() {
    return method;
  }

  public byte[] packed() {
    return packed;
  }

  public long size() {
    return size;
  }

  public long crc() {
    return crc;
  }

  /**
   * The inflated bytes.
   *
   * @throws UnreadableFileException when they are damaged
   */
  public byte[] content() throws UnreadableFileException {
    byte[] content = method == ZipEntry.STORED ? packed : inflated();
    CRC32 sum = new CRC32();
    sum.update(content);
    if (sum.getValue() != crc) {
      throw damaged();
    }
    return content;
  }

  private byte[] inflated() throws UnreadableFileException {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE, size + 1));
      if (content.length > size) {
        throw damaged();
      }
      return content;
    } catch (IOException e) {
      throw new UnreadableFileException(Reason.TRUNCATED, Map.of("part", name), e);
    } finally {
      inflater.end();
    }
  }

  private UnreadableFileException damaged() {
    return new UnreadableFileException(Reason.TRUNCATED, Map.of("part", name));
  }
}
