package fi.koonti.finding;

import fi.koonti.location.Place;
import fi.koonti.text.PersonalCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know: a code, a severity, a place and the facts of the case. The
 * sentence is made last, by {@link FindingTexts}.
 *
 * @param place where it stands
 * @param rowId the indicator it concerns, or null
 * @param value what stood there, as it was typed, but for personal identity codes, or null
 * @param facts what the sentence names besides the place, by the names that the bundle uses
 * @param numbers the names of those facts that are plain numbers, {@code value} among them where it
 *     is one; sentences write them as readers of their language do
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Place place,
    @Nullable String rowId,
    @Nullable String value,
    Map<String, String> facts,
    Set<String> numbers)
    implements Comparable<Finding> {

  private static final String VALUE = "value";

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(finding -> finding.severity())
          .thenComparing(finding -> finding.code())
          .thenComparing(
              finding -> finding.rowId(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              finding -> finding.value(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(finding -> finding.facts().toString());

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    // Findings are printed, mailed and shown to many: none repeats a personal identity code.
    value = value == null ? null : PersonalCode.masked(value);
    Map<String, String> shown = new LinkedHashMap<>(facts);
    shown.replaceAll((name, fact) -> PersonalCode.masked(fact));
    facts = Collections.unmodifiableMap(shown);
    numbers = Set.copyOf(numbers);
  }

  /** A finding with the code's own severity and no further facts. */
  public static Finding of(FindingCode code, Place place) {
    return new Finding(code, code.severity(), place, null, null, Map.of(), Set.of());
  }

  /** The same about one indicator. */
  public Finding withRow(@Nullable String id) {
    return new Finding(code, severity, place, id, value, facts, numbers);
  }

  /** The same with what stood there. */
  public Finding withValue(String found) {
    return new Finding(code, severity, place, rowId, found, facts, without(VALUE));
  }

  /** The same with the number that stood there. */
  public Finding withValue(BigDecimal found) {
    String plain = plain(found);
    return new Finding(code, severity, place, rowId, plain, facts, with(VALUE));
  }

  /** The same with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(code, other, place, rowId, value, facts, numbers);
  }

  /** The same with one more fact for the sentence. */
  public Finding with(String name, Object fact) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, String.valueOf(fact));
    return new Finding(code, severity, place, rowId, value, more, without(name));
  }

  /** The same with a number for the sentence. */
  public Finding with(String name, BigDecimal fact) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, plain(fact));
    return new Finding(code, severity, place, rowId, value, more, with(name));
  }

  /** The same with more facts for the sentence. */
  public Finding with(Map<String, String> others) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.putAll(others);
    return new Finding(code, severity, place, rowId, value, more, numbers);
  }

  private Set<String> with(String name) {
    Set<String> more = new HashSet<>(numbers);
    more.add(name);
    return more;
  }

  private Set<String> without(String name) {
    Set<String> fewer = new HashSet<>(numbers);
    fewer.remove(name);
    return fewer;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By place, then from the worst to the least, then in an order that never varies. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
