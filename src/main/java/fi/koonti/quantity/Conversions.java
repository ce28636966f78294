package fi.koonti.quantity;

import fi.koonti.text.WordLines;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units that always stand in the same ratio: an hour has 60 minutes, but no day has a number of
 * working hours, and no month a number of days.
 */
final class Conversions {

  private static final Map<String, Map<String, Ratio>> RATIOS = ratios();

  private Conversions() {}

  /** So many of one unit are so many of the other. */
  private record Ratio(BigDecimal times, BigDecimal divided) {

    static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

    Ratio then(Ratio next) {
      return new Ratio(times.multiply(next.times), divided.multiply(next.divided));
    }

    Ratio turned() {
      return new Ratio(divided, times);
    }
  }

  /** A unit on the way to another, and how many of it are so many of the first. */
  private record Step(String unit, Ratio ratio) {}

  /** A number of one unit in another, or empty where that is no exact decimal number. */
  static Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    try {
      return path(from, to).map(ratio -> number.multiply(ratio.times).divide(ratio.divided));
    } catch (ArithmeticException endless) {
      // 100 minutes are 1.66666… hours: to write that shorter would change it.
      return Optional.empty();
    }
  }

  /** The ratio between two units over those between them; empty where nothing leads there. */
  private static Optional<Ratio> path(String from, String to) {
    Set<String> reached = new HashSet<>(Set.of(from));
    Deque<Step> open = new ArrayDeque<>(List.of(new Step(from, Ratio.ONE)));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.unit.equals(to)) {
        return Optional.of(step.ratio);
      }
      RATIOS
          .getOrDefault(step.unit, Map.of())
          .forEach(
              (next, ratio) -> {
                if (reached.add(next)) {
                  open.add(new Step(next, step.ratio.then(ratio)));
                }
              });
    }
    return Optional.empty();
  }

  private static Map<String, Map<String, Ratio>> ratios() {
    Map<String, Map<String, Ratio>> ratios = new HashMap<>();
    for (String line : WordLines.of(Conversions.class, "conversions.txt")) {
      String[] parts = line.split(" ");
      Ratio ratio = new Ratio(new BigDecimal(parts[1]), BigDecimal.ONE);
      ratios.computeIfAbsent(parts[0], unit -> new LinkedHashMap<>()).put(parts[2], ratio);
      ratios.computeIfAbsent(parts[2], unit -> new LinkedHashMap<>()).put(parts[0], ratio.turned());
    }
    return ratios;
  }
}
