package fi.koonti.read;

import fi.koonti.opc.Stopwatch;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The time of each file on disk, from looking through it to its last reading. May be asked by
 * several threads.
 */
public final class Watches {

  private final Map<Path, Stopwatch> byPath = new ConcurrentHashMap<>();

  /** The time of a file; what is in an archive shares the archive's. */
  public Stopwatch of(Path file) {
    return byPath.computeIfAbsent(file, path -> new Stopwatch());
  }
}
