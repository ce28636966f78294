package fi.koonti.submission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The order in which returns count: by the time of saving that they carry, and where that does not
 * tell, by name as {@link NameOrder} has it. The latter is a choice and no knowledge.
 */
public final class SavingOrder {

  /** Finland's summer time is so far from UTC. */
  private static final Duration APART = Duration.ofHours(3);

  private static final Comparator<SourceFile> BY_NAME =
      Comparator.comparing(SourceFile::name, new NameOrder())
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<SourceFile> BY_TIME =
      Comparator.comparing(SourceFile::saved).thenComparing(BY_NAME);

  private SavingOrder() {}

  /** Whether the files themselves tell which of two was saved later. */
  public static boolean isKnown(SourceFile one, SourceFile other) {
    Optional<Duration> apart = apart(one, other);
    return apart.filter(time -> !time.isZero()).isPresent() && !areOfDoubtfulClocks(one, other);
  }

  /**
   * Whether two times are nearer to each other than the clocks that they are of can be apart: one
   * is the world's, the other that of a computer which need not go by Finnish time.
   */
  public static boolean areOfDoubtfulClocks(SourceFile one, SourceFile other) {
    return one.clock() != other.clock()
        && apart(one, other).filter(time -> time.compareTo(APART) <= 0).isPresent();
  }

  /** How long after each other two were saved; empty where one does not say. */
  private static Optional<Duration> apart(SourceFile one, SourceFile other) {
    return one.saved() == null || other.saved() == null
        ? Optional.empty()
        : Optional.of(Duration.between(one.saved(), other.saved()).abs());
  }

  /**
   * From the one that counts before all others to the one that counts last. Files that carry a time
   * keep their order among themselves; those that do not stand among them by name.
   */
  public static List<SourceFile> newestFirst(Collection<SourceFile> files) {
    Deque<SourceFile> timed = new ArrayDeque<>();
    Deque<SourceFile> silent = new ArrayDeque<>();
    files.stream()
        .filter(file -> file.saved() != null)
        .sorted(BY_TIME.reversed())
        .forEach(timed::add);
    files.stream()
        .filter(file -> file.saved() == null)
        .sorted(BY_NAME.reversed())
        .forEach(silent::add);
    List<SourceFile> order = new ArrayList<>();
    while (!timed.isEmpty() && !silent.isEmpty()) {
      boolean next = BY_NAME.compare(timed.element(), silent.element()) > 0;
      order.add(next ? timed.remove() : silent.remove());
    }
    order.addAll(timed);
    order.addAll(silent);
    return List.copyOf(order);
  }
}
