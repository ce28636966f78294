package fi.koonti.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds things in lists that are sorted by a number of theirs. */
final class Sorted {

  private Sorted() {}

  /** The one whose number is the key, or empty when there is none. */
  static <T> Optional<T> find(List<T> sorted, int key, ToIntFunction<T> number) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = number.applyAsInt(sorted.get(middle));
      if (found == key) {
        return Optional.of(sorted.get(middle));
      }
      if (found < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
