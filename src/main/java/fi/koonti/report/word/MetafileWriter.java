package fi.koonti.report.word;

import fi.koonti.textsize.TextMetrics;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a picture of rectangles and texts as an enhanced metafile, whose letters stay letters.
 * Lengths are hundredths of a millimetre. Source: [MS-EMF].
 */
final class MetafileWriter {

  /** Where a text stands at its point. */
  enum Side {
    LEFT(0),
    RIGHT(2),
    CENTRE(6);

    private static final int BASELINE = 24;

    private final int code;

    Side(int code) {
      this.code = code | BASELINE;
    }
  }

  private static final int HEADER_BYTES = 108;
  private static final int FONT_BYTES = 332;
  private static final int TEXT_BYTES = 76;
  private static final int SIGNATURE = 0x464D4520;
  private static final int VERSION = 0x10000;

  /** A device on which a dot is a hundredth of a millimetre. */
  private static final int DEVICE_MILLIMETRES = 200;

  private static final int FONT = 1;
  private static final int PEN = 2;
  private static final int BRUSH = 3;

  /** Pixels of a screen, in hundredths of a millimetre. */
  private static final double PER_PIXEL = 2540.0 / 96;

  private final ByteArrayOutputStream records = new ByteArrayOutputStream();
  private final int width;
  private final int height;
  private final double points;
  private int count;

  /**
   * An empty picture.
   *
   * @param points the size of its letters
   */
  MetafileWriter(int width, int height, double points) {
    this.width = width;
    this.height = height;
    this.points = points;
    record(18, 1); // letters have no ground
    font();
  }

  private void font() {
    ByteBuffer font = record(FONT_BYTES);
    font.putInt(82).putInt(FONT_BYTES).putInt(FONT);
    font.putInt((int) -Math.round(points * 4 / 3 * PER_PIXEL));
    font.position(12 + 16);
    font.putInt(400);
    font.position(12 + 28);
    font.put("Calibri".getBytes(StandardCharsets.UTF_16LE));
    add(font);
    record(37, FONT);
  }

  /** Draws a rectangle. */
  void box(int left, int top, int right, int bottom, String fill, String line) {
    record(38, PEN, 0, 10, 0, colour(line));
    record(37, PEN);
    record(39, BRUSH, 0, colour(fill), 0);
    record(37, BRUSH);
    record(43, left, top, right, bottom);
    // What is drawn with must not be deleted while it is in use: stock objects take its place.
    record(37, 0x80000007);
    record(37, 0x80000005);
    record(40, PEN);
    record(40, BRUSH);
  }

  /** Writes a text on its line. */
  void text(int x, int y, Side side, String colour, String text) {
    record(22, side.code);
    record(24, colour(colour));
    byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
    int padded = (letters.length + 3) / 4 * 4;
    int size = TEXT_BYTES + padded + 4 * text.length();
    ByteBuffer out = record(size);
    out.putInt(84).putInt(size);
    out.putInt(0).putInt(0).putInt(width).putInt(height);
    out.putInt(2).putFloat(1).putFloat(1);
    out.putInt(x).putInt(y).putInt(text.length()).putInt(TEXT_BYTES).putInt(0);
    out.putInt(0).putInt(0).putInt(0).putInt(0).putInt(TEXT_BYTES + padded);
    out.put(letters);
    out.position(TEXT_BYTES + padded);
    text.chars().forEach(c -> out.putInt(length(String.valueOf((char) c))));
    add(out);
  }

  /** How long a text is. */
  int length(String text) {
    return (int) Math.round(TextMetrics.pixels(text, points, false) * PER_PIXEL);
  }

  /** The picture's bytes. */
  byte[] bytes() {
    record(14, 0, 0, 20);
    ByteBuffer head = record(HEADER_BYTES);
    head.putInt(1).putInt(HEADER_BYTES);
    for (int i = 0; i < 2; i++) {
      head.putInt(0).putInt(0).putInt(width).putInt(height);
    }
    head.putInt(SIGNATURE).putInt(VERSION).putInt(HEADER_BYTES + records.size());
    head.putInt(count + 1).putShort((short) 4).putShort((short) 0);
    head.putInt(0).putInt(0).putInt(0);
    head.putInt(DEVICE_MILLIMETRES * 100).putInt(DEVICE_MILLIMETRES * 100);
    head.putInt(DEVICE_MILLIMETRES).putInt(DEVICE_MILLIMETRES);
    head.putInt(0).putInt(0).putInt(0);
    head.putInt(DEVICE_MILLIMETRES * 1000).putInt(DEVICE_MILLIMETRES * 1000);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.array());
    all.writeBytes(records.toByteArray());
    return all.toByteArray();
  }

  private static ByteBuffer record(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void record(int type, int... values) {
    ByteBuffer out = record(8 + 4 * values.length);
    out.putInt(type).putInt(out.capacity());
    for (int value : values) {
      out.putInt(value);
    }
    add(out);
  }

  private void add(ByteBuffer record) {
    records.writeBytes(record.array());
    count++;
  }

  /** A colour as metafiles have it, blue first. */
  private static int colour(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return (value & 0xff) << 16 | value & 0xff00 | value >> 16;
  }
}
