package fi.koonti.importing;

import fi.koonti.text.DividedWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks about words that were divided at the end of a narrow cell ({@code Suunnittelu- vaihe}), and
 * about those that the report writes in one elsewhere ({@code liikenneverkko-suunnitelma}).
 */
final class BrokenWords {

  private static final Set<Label> TEXTS = EnumSet.range(Label.SECTION, Label.BINDING);

  private static final Pattern HYPHENATED =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,}+)-(\\p{Ll}{3,}+)");

  private final String all;

  private BrokenWords(List<SourceCell> cells) {
    StringBuilder texts = new StringBuilder();
    cells.forEach(cell -> texts.append(cell.text()).append('\n'));
    this.all = texts.toString().toLowerCase(Locale.ROOT);
  }

  static void ask(Draft draft, List<SourceCell> cells) {
    BrokenWords words = new BrokenWords(cells);
    Map<List<Snippet>, List<DraftRow>> rows = new LinkedHashMap<>();
    for (Label label : TEXTS) {
      rows.clear();
      for (DraftRow row : draft.rows()) {
        row.said(label)
            .filter(said -> !words.mended(said.text()).equals(said.text()))
            .ifPresent(
                said -> rows.computeIfAbsent(said.from(), one -> new ArrayList<>()).add(row));
      }
      rows.forEach(
          (from, its) -> draft.ask(its, label, words.mended(its.get(0).text(label)), from));
    }
  }

  private String mended(String text) {
    if (text.indexOf('-') < 0 && text.indexOf('\u00AD') < 0) {
      return text;
    }
    String joined = DividedWords.joined(text);
    return HYPHENATED
        .matcher(joined)
        .replaceAll(
            word -> {
              String one = word.group(1) + word.group(2);
              boolean known = all.contains(one.toLowerCase(Locale.ROOT));
              return Matcher.quoteReplacement(known ? one : word.group());
            });
  }
}
