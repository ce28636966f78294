package fi.koonti.text;

import java.util.ArrayList;
import java.util.List;

/** Numbers of rows as people write them: {@code 4–7, 9}. */
public final class LineRanges {

  private LineRanges() {}

  /**
   * The words.
   *
   * @param lines from the smallest up
   */
  public static String of(List<Integer> lines) {
    List<String> ranges = new ArrayList<>();
    for (int first = 0, last; first < lines.size(); first = last + 1) {
      last = first;
      while (last + 1 < lines.size() && lines.get(last + 1) == lines.get(last) + 1) {
        last++;
      }
      ranges.add(lines.get(first) + (last > first ? "–" + lines.get(last) : ""));
    }
    return String.join(", ", ranges);
  }
}
