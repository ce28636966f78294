package fi.koonti.report.word;

import java.util.List;

/**
 * Bars lying one under the other, each made of the same parts.
 *
 * @param title what it shows, for those who do not see it
 * @param description what it says, for the same
 * @param bars what stands beside each bar, from the top down
 * @param parts what each bar is made of, from its beginning
 */
record BarChart(String title, String description, List<String> bars, List<Part> parts)
    implements WordBlock {

  /**
   * A part of all bars.
   *
   * @param colour RRGGBB
   * @param sizes one for each bar
   */
  record Part(String name, String colour, List<Integer> sizes) {
    Part {
      sizes = List.copyOf(sizes);
    }
  }

  BarChart {
    bars = List.copyOf(bars);
    parts = List.copyOf(parts);
    for (Part part : parts) {
      if (part.sizes().size() != bars.size()) {
        throw new IllegalArgumentException(
            "expected " + bars.size() + " sizes, but found " + part.sizes().size());
      }
    }
  }

  @Override
  public void drawOn(Canvas canvas) {
    canvas.chart(this);
  }
}
