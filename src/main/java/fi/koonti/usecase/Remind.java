package fi.koonti.usecase;

import fi.koonti.io.InTheWay;
import fi.koonti.io.SafeName;
import fi.koonti.io.Written;
import fi.koonti.mail.Reminder;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.SectorReturn;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a reminder for each sector that has not returned, or has something to complete. */
public final class Remind {

  private final Path folder;

  private Remind(Path folder) {
    this.folder = folder;
  }

  /**
   * What was written.
   *
   * @param count how many reminders
   */
  public record Result(int count, Written written) {}

  /**
   * Chooses the folder; writes nothing yet.
   *
   * @param folder made when it is missing; may not be among the inputs
   * @param files returned files and folders of them
   */
  public static Remind into(Path folder, List<Path> files) throws UseCaseException {
    Folders.refuseAmongInputs(folder, files);
    return new Remind(folder);
  }

  /**
   * Writes the reminders.
   *
   * @param sources what the run read
   */
  public Result write(
      MergedReport merged, Language language, MergeReturns.Sources sources, InTheWay inTheWay)
      throws UseCaseException {
    Writing writing =
        new Writing(inTheWay).reads(sources.plan()).reads(Inputs.paths(sources.files()));
    String period = SafeName.of(merged.period().key());
    Writing.Group mails = writing.into(folder, "muistutus " + period);
    mails.areAllDocuments();
    int count = 0;
    for (SectorReturn sector : merged.returns()) {
      Optional<String> text = Reminder.of(merged, sector, language);
      if (text.isPresent()) {
        mails.text(period + "_" + SafeName.of(sector.sector().code()) + ".txt", text.get());
        count++;
      }
    }
    return new Result(count, writing.write());
  }
}
