package fi.koonti.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks about names that differ in one letter only, which is a slip of the pen more often than not.
 */
final class AlikeNames {

  /** In shorter ones a letter makes another word. */
  private static final int SHORTEST = 12;

  /** What is compared with each other in one report. */
  private static final int MOST = 500;

  private AlikeNames() {}

  static void ask(Label label, Draft draft) {
    Map<String, List<DraftRow>> rows = new LinkedHashMap<>();
    for (DraftRow row : draft.rows()) {
      if (row.text(label).length() >= SHORTEST) {
        rows.computeIfAbsent(row.text(label), one -> new ArrayList<>()).add(row);
      }
    }
    List<String> names = List.copyOf(rows.keySet());
    for (int i = 1; i < Math.min(names.size(), MOST); i++) {
      for (int j = 0; j < i; j++) {
        if (areAlike(names.get(i), names.get(j))) {
          List<DraftRow> its = rows.getOrDefault(names.get(i), List.of());
          draft.ask(its, label, names.get(j), its.get(0).said(label).orElseThrow().from());
          break;
        }
      }
    }
  }

  /** Whether one letter is another, too much, missing or changed places with the next. */
  static boolean areAlike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    if (longer - Math.min(one.length(), other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String mine = one.substring(start, one.length() - end);
    String its = other.substring(start, other.length() - end);
    boolean swapped =
        mine.length() == 2 && new StringBuilder(mine).reverse().toString().equals(its);
    boolean letters = (mine + its).chars().allMatch(Character::isLetter);
    return letters && (swapped || mine.length() < 2 && its.length() < 2);
  }
}
