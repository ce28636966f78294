package fi.koonti.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HexFormat;

/**
 * Sums up what people would call the content of a workbook: 128 bits that are the same in whatever
 * order the cells come, so that a workbook can be summed up while it is written. It tells an edit
 * from none; somebody who wants to pass for nobody it does not stop.
 */
public final class ContentSum {

  /** Programs write so many digits of a number; what is behind them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Up to here a whole number has no more digits than that. */
  private static final double WHOLE = 1e15;

  private static final int TURN = 23;
  private static final long ODD = 0x100000001B3L;
  private static final long OTHER_ODD = 0x9E3779B97F4A7C15L;

  private long one;
  private long other;

  /** Adds a sheet. */
  public Cells sheet(String name) {
    Cells cells = new Cells(name);
    cells.add("sheet", name, -1, -1);
    return cells;
  }

  /** Adds what has been summed up elsewhere. */
  public void add(ContentSum sum) {
    one += sum.one;
    other += sum.other;
  }

  /** The sum as it stands, in hexadecimal. */
  public String hex() {
    HexFormat digits = HexFormat.of();
    return digits.toHexDigits(one) + digits.toHexDigits(other);
  }

  /** The cells of one sheet; rows and columns are zero-based. */
  public final class Cells {

    private final long sheet;

    private Cells(String name) {
      long hash = 0;
      for (int i = 0; i < name.length(); i++) {
        hash = mixed(hash + name.charAt(i));
      }
      this.sheet = hash;
    }

    /** Adds a text; how its lines end makes no difference. */
    public void text(String text, int row, int column) {
      add("t", text, row, column);
    }

    /** Adds a number, of which fifteen digits count. */
    public void number(double number, int row, int column) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
      // LibreOffice rounds the shortest decimal that means the number, not what it is exactly.
      double counted =
          whole ? number : new BigDecimal(Double.toString(number)).round(DIGITS).doubleValue();
      // Zero below nothing becomes zero by this.
      long bits = Double.doubleToLongBits(counted + 0.0);
      long place = place("n", row, column);
      put(place ^ bits, place + bits);
    }

    /** Adds true or false. */
    public void bool(boolean is, int row, int column) {
      add("b", is ? "TRUE" : "FALSE", row, column);
    }

    /** Adds a formula; what it comes to is left out, since every program computes it anew. */
    public void formula(int row, int column) {
      add("=", "", row, column);
    }

    /** Adds whatever else stands in a cell, or hangs on it, or is nowhere. */
    public void add(String kind, String text, int row, int column) {
      String lines = text.indexOf('\r') < 0 ? text : lines(text);
      long left = place(kind, row, column) ^ lines.length();
      long right = left;
      for (int i = 0; i < lines.length(); i++) {
        char c = lines.charAt(i);
        left = (left ^ c) * ODD;
        right = (Long.rotateLeft(right, TURN) + c) * OTHER_ODD;
      }
      put(left, right);
    }

    private long place(String kind, int row, int column) {
      return mixed(sheet + kind.hashCode() + mixed((long) row << Integer.SIZE | column));
    }
  }

  private void put(long left, long right) {
    one += mixed(left);
    other += mixed(right * OTHER_ODD);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Each bit of the result depends on each bit of the argument. */
  private static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
