package fi.koonti.round;

import fi.koonti.file.SafeFile;
import fi.koonti.merge.Consolidation;
import fi.koonti.merge.SectorReturn;
import fi.koonti.remind.Reminder;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * @param written in plan order
   * @param needless reminders of an earlier run whose sectors are complete by now; they are left
   *     where they are, because somebody may have written in them
   */
  public record Result(List<Path> written, List<Path> needless) {}

  /**
   * Chooses the folder; writes nothing yet.
   *
   * @param folder made when it is missing; may not be among the inputs
   * @param files returned files and folders of them
   */
  public static Remind into(Path folder, List<Path> files) throws Trouble {
    Folders.refuseAmongInputs(folder, files);
    return new Remind(folder);
  }

  /** Writes the reminders. */
  public Result write(Consolidation merged, Language language) throws Trouble {
    List<Path> written = new ArrayList<>();
    List<Path> needless = new ArrayList<>();
    for (SectorReturn sector : merged.returns()) {
      Path file = folder.resolve(merged.period().key() + "_" + sector.sector().code() + ".txt");
      Optional<String> text = Reminder.of(merged, sector, language);
      if (text.isPresent()) {
        write(file, text.get());
        written.add(file);
      } else if (Files.exists(file)) {
        needless.add(file);
      }
    }
    return new Result(List.copyOf(written), List.copyOf(needless));
  }

  private static void write(Path file, String text) throws Trouble {
    Folders.madeFor(file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      SafeFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", file);
    }
  }
}
