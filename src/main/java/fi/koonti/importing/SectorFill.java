package fi.koonti.importing;

import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives a sector to the rows under which the report names none. A report that names one sector only
 * is about it; of several the one that was named last is asked.
 */
final class SectorFill {

  private final Draft draft;

  SectorFill(Draft draft) {
    this.draft = draft;
  }

  void fill() {
    List<DraftRow> without = new ArrayList<>();
    List<Said> named = new ArrayList<>();
    for (DraftRow row : draft.rows()) {
      row.said(Label.SECTOR).ifPresentOrElse(named::add, () -> without.add(row));
    }
    Optional<Said> title = title();
    if (named.isEmpty() && title.isPresent()) {
      without.forEach(row -> row.put(Label.SECTOR, title.get()));
    } else if (named.stream().map(SectorFill::key).distinct().count() == 1
        && title.stream().allMatch(one -> key(one).equals(key(named.get(0))))) {
      without.forEach(row -> row.put(Label.SECTOR, named.get(0)));
    } else {
      assume(without);
    }
  }

  private static String key(Said said) {
    return TextNormalizer.folded(said.text()).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private Optional<Said> title() {
    return draft.titles().stream()
        .map(SectorNames::inTitle)
        .flatMap(Optional::stream)
        .findFirst()
        .map(name -> new Said(capital(name.text()), List.of(name)));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void assume(List<DraftRow> without) {
    Said last = null;
    for (DraftRow row : draft.rows()) {
      if (without.contains(row) && last != null) {
        row.put(Label.SECTOR, last);
      }
      last = row.said(Label.SECTOR).orElse(last);
    }
    without.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text(Label.SECTOR), LinkedHashMap::new, Collectors.toList()))
        .forEach((sector, rows) -> draft.ask(rows, Label.SECTOR, sector, List.of()));
  }
}
