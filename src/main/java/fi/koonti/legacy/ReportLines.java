package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRefusal;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import fi.koonti.text.Reasons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes the lines out of a file; what kind of file it is, its content tells, not its name. */
final class ReportLines {

  private final String file;
  private final Language language;

  private ReportLines(String file, Language language) {
    this.file = file;
    this.language = language;
  }

  /**
   * The lines of a file, in its order.
   *
   * @param name what people call the file
   * @throws CannotImport when it cannot be read
   */
  static List<ReportLine> read(Path path, String name, Language language) throws CannotImport {
    ReportLines lines = new ReportLines(name, language);
    GridReader grids = new GridReader(GridLimits.defaults());
    try {
      return lines.read(grids, grids.bytes(path));
    } catch (GridRefusal refusal) {
      throw lines.unreadable(refusal.code(), refusal.facts(), refusal);
    }
  }

  private List<ReportLine> read(GridReader grids, byte[] content) throws GridRefusal, CannotImport {
    try {
      return GridLines.read(grids.read(content), file, language);
    } catch (GridRefusal refusal) {
      return switch (refusal.reason()) {
        case TEXT -> TextLines.read(content, file, new PartNames(language));
        case WORD -> word(content, refusal);
        default -> throw refusal;
      };
    }
  }

  /** Documents of Word are packages since 2007; the older ones are not read. */
  private List<ReportLine> word(byte[] content, GridRefusal refusal)
      throws GridRefusal, CannotImport {
    if (content[0] != 'P' || content[1] != 'K') {
      throw refusal;
    }
    try {
      return WordLines.read(content, file, new PartNames(language));
    } catch (IOException e) {
      throw unreadable("truncated", Map.of(), e);
    }
  }

  /**
   * Says why.
   *
   * @param why a code that has words, see {@link Reasons}
   */
  private CannotImport unreadable(String why, Map<String, String> facts, Exception cause) {
    Finding finding =
        Finding.of(FindingCode.IMPORT_UNREADABLE, Place.of(file)).with("why", why).with(facts);
    return new CannotImport(finding, cause);
  }
}
