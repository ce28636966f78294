package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every id that was ever given in a plan, whether its row is still there or not: forms and
 * consolidated workbooks that are out know rows by their ids, so an id never goes to another thing.
 *
 * @param uses in the order in which they were remembered; an id comes again where its row was
 *     worded anew
 */
public record UsedIds(List<Use> uses) {

  /** A plan that remembers nothing. */
  public static final UsedIds NONE = new UsedIds(List.of());

  public UsedIds {
    uses = List.copyOf(uses);
  }

  /**
   * What an id stood for.
   *
   * @param measure may be empty, when it is no longer known
   * @param indicator may be empty
   */
  public record Use(String id, String measure, String indicator) {

    /** What the id of an indicator stands for. */
    public static Use of(Indicator indicator) {
      return new Use(indicator.id(), indicator.measure(), indicator.name());
    }

    /** What people call it: the indicator; the measure where it has none. */
    public String name() {
      return indicator.isEmpty() ? measure : indicator;
    }

    private boolean isNamed() {
      return !name().isEmpty();
    }

    private boolean isWorded(Use other) {
      return TextNormalizer.same(measure, other.measure)
          && TextNormalizer.same(indicator, other.indicator);
    }
  }

  /** Whether an id was given, in any case. */
  public boolean contains(String id) {
    return uses.stream().anyMatch(use -> isOf(use, id));
  }

  /** What an id stood for, from the first; empty when it was never given. */
  public List<Use> of(String id) {
    return uses.stream().filter(use -> isOf(use, id)).toList();
  }

  /**
   * Whether an id stood for something else: nothing that it is known for can be what it now names
   * in other words.
   */
  public boolean isReused(Use now) {
    List<Use> known = of(now.id()).stream().filter(Use::isNamed).toList();
    return !known.isEmpty() && known.stream().noneMatch(use -> Alike.are(use, now));
  }

  /**
   * Whether what an id stood for elsewhere, in an earlier period or plan, is another thing than
   * what it stands for in a plan that remembers this.
   */
  public boolean isOther(Use elsewhere, Use now) {
    UsedIds names = isReused(now) ? NONE : new UsedIds(of(now.id()));
    return elsewhere.isNamed() && names.with(List.of(now)).isReused(elsewhere);
  }

  /**
   * The same with more. An id that stands for something else now is not remembered for that: the
   * question whether it may stays open.
   */
  public UsedIds with(Collection<Use> more) {
    Map<String, List<Use>> known = new HashMap<>();
    uses.forEach(use -> known.computeIfAbsent(key(use), key -> new ArrayList<>()).add(use));
    List<Use> all = new ArrayList<>(uses);
    for (Use use : more) {
      List<Use> its = known.computeIfAbsent(key(use), key -> new ArrayList<>());
      if (its.stream().noneMatch(use::isWorded) && !new UsedIds(its).isReused(use)) {
        its.add(use);
        all.add(use);
      }
    }
    return new UsedIds(all);
  }

  /** The same with what a plan has now. */
  public UsedIds withIndicators(Collection<Indicator> indicators) {
    return with(indicators.stream().map(Use::of).toList());
  }

  /** The ids, each once, letters as they were given. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    uses.forEach(use -> ids.add(use.id()));
    return ids;
  }

  private static String key(Use use) {
    return TextNormalizer.folded(use.id());
  }

  private static boolean isOf(Use use, String id) {
    return key(use).equals(TextNormalizer.folded(id));
  }
}
