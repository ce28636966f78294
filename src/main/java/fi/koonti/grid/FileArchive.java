package fi.koonti.grid;

import fi.koonti.grid.GridRefusal.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip file that is a folder of files which people sent together. Names in it are never used as
 * paths on disk; whoever shows them makes them harmless.
 */
public final class FileArchive {

  private final ZipArchive archive;
  private final GridLimits limits;

  private FileArchive(ZipArchive archive, GridLimits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  /**
   * Opens a file as an archive.
   *
   * @return empty when it is no zip file, a damaged one, or itself a document
   */
  public static Optional<FileArchive> open(byte[] content, GridLimits limits) {
    if (FileFormat.otherThanZip(content).isPresent()) {
      return Optional.empty();
    }
    try {
      ZipArchive archive = ZipArchive.of(content, limits.entries());
      boolean document =
          OpcPackage.isOne(archive) || OdsReader.type(archive, new Budget(limits)).isPresent();
      return document ? Optional.empty() : Optional.of(new FileArchive(archive, limits));
    } catch (GridRefusal damaged) {
      // Whoever reads it as a workbook gets the same refusal, and tells it.
      return Optional.empty();
    }
  }

  /** The names of the files as the archive has them, in its order; folders are left out. */
  public List<String> names() {
    return archive.parts().stream()
        .map(ZipPart::name)
        .filter(name -> !name.endsWith("/") && !name.endsWith("\\"))
        .toList();
  }

  /**
   * The content of a file.
   *
   * @param name one of {@link #names()}
   * @throws GridRefusal when it is damaged or grows beyond the limits
   */
  public byte[] read(String name) throws GridRefusal {
    ZipPart part =
        archive
            .find(PartName.canonical(name))
            .orElseThrow(() -> new GridRefusal(Reason.PART_MISSING, Map.of("part", name)));
    try (PartStream stream = archive.open(part, new Budget(limits))) {
      byte[] content = stream.readNBytes(limits.fileBytes() + 1);
      if (content.length > limits.fileBytes()) {
        String limit = String.valueOf(limits.fileBytes());
        throw new GridRefusal(Reason.TOO_LARGE, Map.of("limit", limit));
      }
      stream.finish();
      return content;
    } catch (RefusedStream e) {
      throw e.refusal();
    } catch (IOException e) {
      throw new GridRefusal(Reason.TRUNCATED, Map.of("part", name), e);
    }
  }
}
