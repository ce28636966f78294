package fi.koonti.grid;

/**
 * One entry of a zip file, as the central directory tells it.
 *
 * @param name as the file has it
 * @param method 0 stored, 8 deflated; others cannot be read
 * @param crc the check sum of the inflated bytes
 * @param packed bytes in the file
 * @param header offset of the local header in the file
 */
record ZipPart(String name, int method, int crc, int packed, int header) {

  static final int STORED = 0;
  static final int DEFLATED = 8;
}
