package fi.koonti.usecase;

import fi.koonti.opc.FileLimits;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Settings;
import fi.koonti.planbook.PlanReader;
import fi.koonti.submission.Returned;
import fi.koonti.submission.Submission;
import fi.koonti.text.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which language to speak of returned files: in that of each form to whoever filled it, and in
 * one common language of all together.
 */
public final class Spoken {

  private final Map<String, Language> ofForms = new TreeMap<>();

  Spoken() {}

  /** For whoever wants all in one language. */
  public static Spoken nothing() {
    return new Spoken();
  }

  /** The language of the first of some words that names a plan workbook. */
  public static Optional<Language> ofPlanAmong(Collection<String> words) {
    return words.stream().flatMap(word -> path(word).stream()).flatMap(Spoken::plan).findFirst();
  }

  /** The language of a plan workbook; Finnish when it tells none. */
  public static Language ofPlan(Path file) {
    return plan(file).findFirst().orElse(Language.FI);
  }

  private static Stream<Language> plan(Path file) {
    return new PlanReader(FileLimits.defaults()).language(file).stream();
  }

  private static Optional<Path> path(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Takes note of a file. */
  void hear(Returned returned) {
    if (returned instanceof Submission form) {
      form.asked()
          .map(Plan::settings)
          .map(Settings::language)
          .ifPresent(language -> ofForms.put(form.source().name(), language));
    }
  }

  /** The language of most forms; Finnish when no form tells one. */
  public Language common() {
    Map<Language, Long> counts =
        ofForms.values().stream()
            .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
    return Stream.of(Language.values())
        .max(
            Comparator.<Language>comparingLong(one -> counts.getOrDefault(one, 0L))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(Language.FI);
  }

  /** The languages that are needed, besides another one. */
  Set<Language> with(Language other) {
    Set<Language> all = EnumSet.of(other);
    all.addAll(ofForms.values());
    return all;
  }

  /** The language of a form, by what people call its file; else another one. */
  Language of(String file, Language other) {
    return ofForms.getOrDefault(file, other);
  }
}
