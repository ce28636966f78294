package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a table that are no goals: sums of others, and remarks under them. */
final class Totals {

  private static final Set<String> SUMS =
      Arrays.stream(Language.values())
          .map(language -> Texts.of(Totals.class, "importing", language).get("sums"))
          .flatMap(words -> Arrays.stream(words.split(", *")))
          .collect(Collectors.toUnmodifiableSet());

  /** {@code Lähde: …}, {@code *) …}. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:\\*|(?:lähde|lähteet|huom|huomautus|källa|obs|anm|source|note)[.!]*:).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private Totals() {}

  static boolean isTotal(ReportLine line) {
    String first = line.filled().get(0).text();
    String word = TextNormalizer.folded(first).replaceAll("[:.]+$", "");
    return SUMS.contains(word) || line.isLone() && REMARK.matcher(first).matches();
  }
}
