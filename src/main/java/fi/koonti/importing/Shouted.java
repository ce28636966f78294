package fi.koonti.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks about names that are written in capitals everywhere: the usual spelling is proposed. */
final class Shouted {

  private static final Set<Label> NAMES = EnumSet.range(Label.SECTOR, Label.INDICATOR);

  /** A word with a capital in mid-sentence: a proper name. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  private Shouted() {}

  static void ask(Draft draft, List<SourceCell> cells) {
    Map<String, String> proper = new HashMap<>();
    for (Label label : NAMES) {
      Map<String, List<DraftRow>> rows = new LinkedHashMap<>();
      for (DraftRow row : draft.rows()) {
        if (NameJoining.isShouted(row.text(label))) {
          rows.computeIfAbsent(row.text(label), one -> new ArrayList<>()).add(row);
        }
      }
      if (!rows.isEmpty() && proper.isEmpty()) {
        proper.putAll(properNames(cells));
      }
      rows.forEach(
          (text, its) ->
              draft.ask(
                  its, label, spoken(text, proper), its.get(0).said(label).orElseThrow().from()));
    }
  }

  private static Map<String, String> properNames(List<SourceCell> cells) {
    Map<String, String> names = new HashMap<>();
    for (SourceCell cell : cells) {
      Matcher matcher = NAME.matcher(cell.text());
      while (matcher.find()) {
        names.putIfAbsent(matcher.group().toLowerCase(Locale.ROOT), matcher.group());
      }
    }
    return names;
  }

  private static String spoken(String text, Map<String, String> proper) {
    String small =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .replaceAll(
                word -> Matcher.quoteReplacement(proper.getOrDefault(word.group(), word.group())));
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }
}
