package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes apart the cell of an indicator that has more than its name: a code in front, and lines with
 * labels below, {@code Toimenpide: …}.
 */
final class NameCell {

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,8}-\\d{2,4}\\s+(?=\\S)");

  /** {@code Valmiusharjoitus. Toimenpiteellä ei ole mittaria.} */
  private static final Pattern NO_INDICATOR =
      Pattern.compile(
          "[.\\n]\\s{0,20}\\p{Lu}[^.\\n]*\\b(?:"
              + Arrays.stream(Language.values())
                  .map(language -> Texts.of(NameCell.class, "importing", language))
                  .map(texts -> texts.get("no.indicator"))
                  .collect(Collectors.joining("|"))
              + ")\\.?$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private NameCell() {}

  /** Puts what the cell says under labels of its own; those of the row stay. */
  static void part(Map<Label, Snippet> own, Labels labels, Draft draft) {
    Snippet cell = own.get(Label.INDICATOR);
    if (cell == null) {
      return;
    }
    Snippet name = withoutCode(cell, draft);
    Matcher none = NO_INDICATOR.matcher(name.text());
    if (none.find()) {
      draft.label(name.after(none.start()));
      own.remove(Label.INDICATOR);
      own.putIfAbsent(Label.MEASURE, name.cut(0, none.start()));
      return;
    }
    List<Snippet> lines = Glued.lines(name);
    int end = name.length();
    for (Snippet line : lines.subList(1, lines.size())) {
      Optional<Labels.Lead> lead =
          labels.lead(line, false).filter(found -> takes(found, own.keySet()));
      if (lead.isPresent()) {
        draft.label(lead.get().word());
        own.put(lead.get().label(), lead.get().rest());
        end = Math.min(end, line.from() - name.from());
      } else if (end < name.length()) {
        draft.leftOver(List.of(), line);
      }
    }
    own.put(Label.INDICATOR, name.cut(0, end));
  }

  private static boolean takes(Labels.Lead lead, Set<Label> taken) {
    boolean known =
        Label.LEVELS.contains(lead.label()) || Label.OF_INDICATOR.contains(lead.label());
    return known && !lead.rest().isEmpty() && !taken.contains(lead.label());
  }

  private static Snippet withoutCode(Snippet cell, Draft draft) {
    Matcher code = CODE.matcher(cell.text());
    if (!code.lookingAt()) {
      return cell;
    }
    draft.label(cell.cut(0, code.end()));
    return cell.after(code.end());
  }

  /** A name as it is compared: without its code, its first line only. */
  static String key(String name) {
    String first = name.lines().findFirst().orElse("");
    return TextNormalizer.folded(CODE.matcher(first).replaceFirst(""));
  }
}
