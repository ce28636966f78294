package fi.koonti.opc;

/**
 * One entry of a zip file, as the central directory tells it.
 *
 * @param name as the file has it
 * @param method 0 stored, 8 deflated; others cannot be read
 * @param crc the check sum of the inflated bytes
 * @param packed bytes in the file
 * @param size inflated bytes, if the file says the truth
 * @param header offset of the local header in the file
 */
public record ZipPart(String name, int method, int crc, int packed, long size, int header) {

  public static final int STORED = 0;
  public static final int DEFLATED = 8;

  /** What people call a way of packing. */
  public static String packing(int method) {
    return switch (method) {
      case 9 -> "Deflate64";
      case 12 -> "bzip2";
      case 14 -> "LZMA";
      case 93 -> "Zstandard";
      case 95 -> "xz";
      case 98 -> "PPMd";
      default -> String.valueOf(method);
    };
  }
}
