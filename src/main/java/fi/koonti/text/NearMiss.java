package fi.koonti.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant who wrote a word that there is not. */
public final class NearMiss {

  /** Of so many letters one may be wrong. */
  private static final int LETTERS_FOR_A_SLIP = 3;

  private NearMiss() {}

  /**
   * The nearest of some words, when it is near enough to be worth a question; of words that are as
   * near the first. Capitals, hyphens and blanks are no difference, and a beginning of three
   * letters is enough when only one word begins so.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String wanted = plain(word);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int allowed = Math.max(1, wanted.length() / LETTERS_FOR_A_SLIP);
    return known.stream()
        .filter(one -> digits(one).equals(digits(word)))
        .filter(one -> distance(wanted, plain(one)) <= allowed)
        .min(Comparator.comparingInt(one -> distance(wanted, plain(one))))
        .or(() -> beginning(wanted, known));
  }

  private static Optional<String> beginning(String wanted, Collection<String> known) {
    var begun = known.stream().filter(one -> plain(one).startsWith(wanted)).toList();
    return wanted.length() >= LETTERS_FOR_A_SLIP && begun.size() == 1
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }

  /** Another number is another thing, never a slip. */
  private static String digits(String word) {
    return word.replaceAll("\\D", "");
  }

  private static String plain(String word) {
    return TextNormalizer.folded(word).replaceAll("[-_ ]", "");
  }

  /** How many letters must be put in, left out, changed or swapped with the next. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
