package fi.koonti.usecase;

import fi.koonti.form.FormOrder;
import fi.koonti.form.Split;
import fi.koonti.io.InTheWay;
import fi.koonti.io.SafeName;
import fi.koonti.io.Written;
import fi.koonti.mail.Reminder;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.PartReturn;
import fi.koonti.merge.SectorReturn;
import fi.koonti.submission.History;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        new Writing(inTheWay)
            .reads(sources.plan())
            .reads(Inputs.paths(sources.files(), sources.own()));
    String period = SafeName.of(merged.period().key());
    Writing.Group mails = writing.into(folder, "muistutus " + period);
    mails.areAllDocuments();
    int count = 0;
    for (SectorReturn sector : merged.returns()) {
      Optional<String> text =
          Reminder.of(merged, sector, part -> form(merged, sector, part), language);
      if (text.isPresent()) {
        mails.text(period + "_" + SafeName.of(sector.sector().code()) + ".txt", text.get());
        count++;
      }
    }
    return new Result(count, writing.write());
  }

  /** The name of the form that asks for just the rows of a part. */
  private static Optional<String> form(MergedReport merged, SectorReturn sector, PartReturn part) {
    Language language = merged.plan().settings().language();
    Set<String> ids =
        part.rows().stream().map(row -> row.indicator().id()).collect(Collectors.toSet());
    return Arrays.stream(Split.values())
        .flatMap(
            split ->
                split.parts(merged.plan(), merged.period(), sector.sector(), language).stream())
        .filter(one -> one.ids().equals(ids) && one.name().equals(part.name()))
        .findFirst()
        .map(
            one ->
                new FormOrder(
                    merged.plan(),
                    merged.period(),
                    sector.sector(),
                    Optional.of(one),
                    History.NONE,
                    language))
        .map(FormOrder::fileName);
  }
}
