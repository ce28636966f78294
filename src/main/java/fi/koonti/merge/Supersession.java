package fi.koonti.merge;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.SavingOrder;
import fi.koonti.submission.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which returns stood back behind which, and whether anybody knows that these are the newer. */
final class Supersession {

  private final Map<String, SourceFile> files = new TreeMap<>();
  private final Map<SourceFile, Map<SourceFile, Boolean>> standing = new TreeMap<>();

  /** Makes a file known by its name. */
  void add(SourceFile file) {
    files.put(file.name(), file);
  }

  /** Whether the files themselves tell which of two was saved later. */
  boolean isOrderKnown(String one, String other) {
    return SavingOrder.isKnown(file(one), file(other));
  }

  private SourceFile file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /**
   * Notes that an answer of one file stood back.
   *
   * @param differs whether the other file's answer says something else
   */
  void note(String back, String front, boolean differs) {
    standing
        .computeIfAbsent(file(back), file -> new TreeMap<>())
        .merge(file(front), differs, Boolean::logicalOr);
  }

  /** Tells of each two files whose answers differ and whose order nobody knows. */
  List<Finding> unknownOrders() {
    List<Finding> findings = new ArrayList<>();
    standing.forEach(
        (back, fronts) ->
            fronts.forEach(
                (front, differs) -> {
                  if (differs && !SavingOrder.isKnown(back, front)) {
                    findings.add(unknownOrder(back, front));
                  }
                }));
    return findings;
  }

  private static Finding unknownOrder(SourceFile back, SourceFile front) {
    String silent =
        Stream.of(back, front)
            .filter(file -> file.saved() == null)
            .map(SourceFile::name)
            .collect(Collectors.joining(", "));
    return Finding.of(FindingCode.SAVING_ORDER_UNKNOWN, Place.of(back.name()))
        .with("chosenFile", front.name())
        .with("silent", silent)
        .with("why", reason(back, front));
  }

  private static String reason(SourceFile back, SourceFile front) {
    if (back.saved() == null || front.saved() == null) {
      return "no-saving-time";
    }
    return SavingOrder.areOfDoubtfulClocks(back, front) ? "other-clocks" : "same-saving-time";
  }

  /** Why a file is superseded: by which others, and what makes them count before it. */
  Finding superseded(SourceFile file) {
    Map<SourceFile, Boolean> fronts = standing.getOrDefault(file, new LinkedHashMap<>());
    boolean differs = fronts.containsValue(true);
    boolean known =
        fronts.entrySet().stream()
            .filter(Map.Entry::getValue)
            .allMatch(front -> SavingOrder.isKnown(file, front.getKey()));
    String why = !differs ? "same-answers" : known ? "superseded-later" : "superseded-by-name";
    String by =
        new TreeSet<>(fronts.keySet())
            .stream()
                .map(SourceFile::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    return Finding.of(FindingCode.SUBMISSION_SUPERSEDED, Place.of(file.name()))
        .with("by", by)
        .with("why", why);
  }
}
