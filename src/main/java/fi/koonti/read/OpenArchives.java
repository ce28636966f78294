package fi.koonti.read;

import fi.koonti.grid.FileArchive;
import fi.koonti.grid.GridReader;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.Stopwatch;
import fi.koonti.opc.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The archives that files are being taken out of. Those of one file on disk are kept open until
 * another one is asked for, so that an archive is read once and not once for each file in it; and
 * all that comes out of it counts against one budget.
 */
final class OpenArchives {

  private final FileLimits limits;
  private final Map<List<String>, FileArchive> open = new HashMap<>();
  private @Nullable Path path;

  OpenArchives(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * The content of a file that stands in an archive.
   *
   * @param watch the time of the file on disk
   */
  byte[] content(InputFile file, Stopwatch watch) throws UnreadableFileException {
    if (!file.path().equals(path)) {
      open.clear();
      path = file.path();
    }
    int last = file.inside().size() - 1;
    return archive(file.path(), file.inside().subList(0, last), watch)
        .read(file.inside().get(last));
  }

  private FileArchive archive(Path path, List<String> inside, Stopwatch watch)
      throws UnreadableFileException {
    FileArchive known = open.get(inside);
    if (known != null) {
      return known;
    }
    FileArchive archive;
    if (inside.isEmpty()) {
      byte[] content = new GridReader(limits).bytes(path);
      archive = FileArchive.open(content, limits, watch).orElseThrow(this::changed);
    } else {
      int last = inside.size() - 1;
      FileArchive outer = archive(path, inside.subList(0, last), watch);
      archive = outer.nested(inside.get(last)).orElseThrow(this::changed);
    }
    open.put(new ArrayList<>(inside), archive);
    return archive;
  }

  /** It was an archive when the folder was looked through. */
  private UnreadableFileException changed() {
    return UnreadableFileException.changedMeanwhile();
  }
}
