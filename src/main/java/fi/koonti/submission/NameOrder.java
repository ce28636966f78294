package fi.koonti.submission;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of files as people number them, from the oldest to the newest: without the ending, so that
 * {@code lomake (1).xlsx} comes after {@code lomake.xlsx}, and numbers by value, so that {@code
 * v10} comes after {@code v9}.
 */
final class NameOrder implements Comparator<String> {

  private static final Pattern ENDING = Pattern.compile("\\.[^./]*$");

  /** A run of digits, or one other character. */
  private static final Pattern PART = Pattern.compile("[0-9]+|(?s:.)");

  @Override
  public int compare(String one, String other) {
    List<String> mine = parts(one);
    List<String> its = parts(other);
    for (int i = 0; i < Math.min(mine.size(), its.size()); i++) {
      int order = order(mine.get(i), its.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), its.size());
  }

  private static List<String> parts(String name) {
    return PART.matcher(ENDING.matcher(name).replaceFirst(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static int order(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
