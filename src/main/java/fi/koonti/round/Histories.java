package fi.koonti.round;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridLimits;
import fi.koonti.grid.GridRefusal;
import fi.koonti.place.Place;
import fi.koonti.plan.Period;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.PastWorkbook;
import fi.koonti.submission.History;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what earlier periods brought out of earlier consolidated workbooks. */
final class Histories {

  private Histories() {}

  /** What the workbooks tell of the periods before one; nothing when there are no workbooks. */
  static History read(List<Path> workbooks, Period before) throws Trouble {
    HistoryReader reader = new HistoryReader(GridLimits.defaults());
    List<PastWorkbook> read = new ArrayList<>();
    for (Path file : workbooks) {
      if (!Files.isRegularFile(file)) {
        throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", file);
      }
      try {
        Finding lost = Finding.of(FindingCode.PREVIOUS_WITHOUT_ARCHIVE, place(file));
        read.add(reader.read(file).orElseThrow(() -> unusable(lost)));
      } catch (GridRefusal refusal) {
        throw unusable(
            Finding.of(FindingCode.PREVIOUS_UNREADABLE, place(file))
                .with(refusal.facts())
                .with("why", refusal.code()));
      }
    }
    return new History(
        PastWorkbook.joined(read).periods().stream()
            .filter(period -> period.end().isBefore(before.end()))
            .toList());
  }

  private static Place place(Path file) {
    return Place.of(file.getFileName().toString());
  }

  private static Trouble unusable(Finding why) {
    return Trouble.of(Trouble.Kind.UNUSABLE_PREVIOUS).with(List.of(why));
  }
}
