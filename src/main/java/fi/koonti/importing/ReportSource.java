package fi.koonti.importing;

import fi.koonti.grid.GridReader;
import fi.koonti.grid.WordReader;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An old report as lines of cells. What kind of file it is, its content tells, not its name. */
public final class ReportSource {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[0-4]\\d(?!\\d)");

  private final List<ReportLine> lines;
  private final List<SourceCell> cells;
  private final Optional<OwnKind> own;

  private ReportSource(LineBuilder builder) {
    this.lines = List.copyOf(builder.lines());
    this.cells = List.copyOf(builder.cells());
    this.own = builder.own();
  }

  /**
   * Takes the content of a file apart.
   *
   * @param language of the words for places, and of numbers and days in cells
   * @throws UnreadableFileException when it cannot be read
   */
  public static ReportSource read(byte[] content, FileLimits limits, Language language)
      throws UnreadableFileException {
    LineBuilder builder = new LineBuilder();
    PartNames names = new PartNames(language);
    try {
      GridLines.read(new GridReader(limits).read(content), language, names, builder);
    } catch (UnreadableFileException refusal) {
      boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
      if (refusal.reason() == UnreadableFileException.Reason.TEXT) {
        TextLines.read(content, names, builder);
      } else if (refusal.reason() == UnreadableFileException.Reason.WORD && zip) {
        WordLines.read(WordReader.read(content, limits), names, builder);
      } else {
        throw refusal;
      }
    }
    return new ReportSource(builder);
  }

  /** What kind of own workbook it is, of which no plan is made; empty for a report. */
  public Optional<OwnKind> own() {
    return own;
  }

  List<ReportLine> lines() {
    return lines;
  }

  List<SourceCell> cells() {
    return cells;
  }

  /**
   * The year that the report is about: the one that its name has, else the one it speaks of most.
   *
   * @param name of the file
   */
  public OptionalInt year(String name) {
    Matcher inName = YEAR.matcher(name);
    if (inName.find()) {
      return OptionalInt.of(Integer.parseInt(inName.group()));
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    for (SourceCell cell : cells) {
      Matcher matcher = YEAR.matcher(cell.text());
      while (matcher.find()) {
        counts.merge(Integer.parseInt(matcher.group()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> OptionalInt.of(one.getKey()))
        .orElse(OptionalInt.empty());
  }
}
