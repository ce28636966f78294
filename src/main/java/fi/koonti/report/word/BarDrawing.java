package fi.koonti.report.word;

import fi.koonti.report.word.BarChart.Part;
import fi.koonti.report.word.MetafileWriter.Side;

/** Draws a chart of bars: names on the left, figures in the parts, what the parts are below. */
final class BarDrawing {

  /** The height of a bar with what is around it, and of the line below, in 0.01 mm. */
  private static final int BAR = 620;

  private static final int THICKNESS = 430;
  private static final int LEGEND = 720;
  private static final int GAP = 180;
  private static final double POINTS = 9;

  /** From the middle of a line to where its letters stand. */
  private static final int BASELINE = 110;

  private static final String INK = "1F2933";
  private static final String PAPER = "FFFFFF";
  private static final String LINE = "5F6B7A";

  /** Lighter than this, of 255, a colour needs an outline and dark figures. */
  private static final int LIGHT = 140;

  private final BarChart chart;
  private final int width;
  private final MetafileWriter out;

  private BarDrawing(BarChart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.out = new MetafileWriter(width, height(chart), POINTS);
  }

  /** The height of a chart, in 0.01 mm. */
  static int height(BarChart chart) {
    return chart.bars().size() * BAR + LEGEND;
  }

  /**
   * A picture of a chart.
   *
   * @param width in 0.01 mm
   */
  static byte[] of(BarChart chart, int width) {
    BarDrawing drawing = new BarDrawing(chart, width);
    drawing.bars();
    drawing.legend();
    return drawing.out.bytes();
  }

  private void bars() {
    int names = chart.bars().stream().mapToInt(out::length).max().orElse(0);
    int left = Math.min(names, width / 2) + GAP;
    for (int bar = 0; bar < chart.bars().size(); bar++) {
      int middle = bar * BAR + BAR / 2;
      out.text(left - GAP, middle + BASELINE, Side.RIGHT, INK, chart.bars().get(bar));
      // All that is left out may be many times as much as one bar, so each is drawn as shares.
      int all = Math.max(1, all(bar));
      int before = 0;
      for (Part part : chart.parts()) {
        int size = part.sizes().get(bar);
        int from = left + (width - left - 10) * before / all;
        before += size;
        int to = left + (width - left - 10) * before / all;
        if (size > 0) {
          part(part, from, to, middle, String.valueOf(size));
        }
      }
    }
  }

  private int all(int bar) {
    return chart.parts().stream().mapToInt(part -> part.sizes().get(bar)).sum();
  }

  private void part(Part part, int from, int to, int middle, String size) {
    boolean light = isLight(part.colour());
    int top = middle - THICKNESS / 2;
    out.box(from, top, to, top + THICKNESS, part.colour(), light ? LINE : PAPER);
    if (out.length(size) + 40 < to - from) {
      out.text((from + to) / 2, middle + BASELINE, Side.CENTRE, light ? INK : PAPER, size);
    }
  }

  private void legend() {
    int middle = chart.bars().size() * BAR + LEGEND / 2;
    int x = 0;
    for (Part part : chart.parts()) {
      String line = isLight(part.colour()) ? LINE : part.colour();
      out.box(x, middle - 120, x + 240, middle + 120, part.colour(), line);
      out.text(x + 330, middle + BASELINE, Side.LEFT, INK, part.name());
      x += 330 + out.length(part.name()) + 500;
    }
  }

  /** Whether a colour is light in grey. */
  private static boolean isLight(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff) > LIGHT;
  }
}
