package fi.koonti.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder remembers of the files that were written into it, in its file {@code .koonti}: one
 * line for each, {@code group TAB sums TAB name}, in UTF-8. The sums are those of the last two
 * writings, so that it makes no difference whether a run was killed before or after a file was
 * moved into place.
 */
final class Memory {

  static final String NAME = ".koonti";

  private static final String FIRST_LINE = "koonti 1";
  private static final long LONGEST = 16L << 20;
  private static final int SUMS = 4;

  /** What is remembered of one file; sums as {@link Sums} writes them, the newest first. */
  record Entry(String group, List<String> sums) {}

  private final Path home;
  private final SortedMap<String, Entry> entries = new TreeMap<>();

  private Memory(Path home) {
    this.home = home;
  }

  /** The memory of a folder; one that cannot be read is none. */
  static Memory of(Path home) {
    Memory memory = new Memory(home);
    Path file = memory.file();
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LONGEST) {
        memory.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      // Then nothing is known of the files, and each has to speak for itself.
    }
    return memory;
  }

  private void read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
      return;
    }
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      String name = unescaped(fields[fields.length - 1]);
      if (fields.length == 3 && isBelow(name)) {
        entries.put(name, new Entry(unescaped(fields[0]), List.of(fields[1].split(" "))));
      }
    }
  }

  /** Whoever gave us a folder may have written in its memory, too. */
  private boolean isBelow(String name) {
    try {
      Path file = home.resolve(name);
      return !name.isEmpty() && file.equals(file.normalize()) && file.startsWith(home);
    } catch (InvalidPathException none) {
      return false;
    }
  }

  Path file() {
    return home.resolve(NAME);
  }

  /** What is remembered of a file; its real path below the folder. */
  Optional<Entry> entry(Path file) {
    return Optional.ofNullable(entries.get(name(file)));
  }

  /** The files of a group, in the order of their names. */
  List<Path> files(String group) {
    return entries.entrySet().stream()
        .filter(one -> one.getValue().group().equals(group))
        .map(one -> home.resolve(one.getKey()))
        .toList();
  }

  /** Remembers a file, and for one time more what it was before. */
  void put(Path file, String group, List<String> sums) {
    Set<String> all = new LinkedHashSet<>(sums);
    entry(file).ifPresent(before -> all.addAll(before.sums()));
    entries.put(name(file), new Entry(group, new ArrayList<>(all).subList(0, least(all.size()))));
  }

  private static int least(int size) {
    return Math.min(SUMS, size);
  }

  /** Forgets files that are not there any more, except some. */
  void forgetGone(Set<Path> kept) {
    entries
        .keySet()
        .removeIf(
            name -> {
              Path file = home.resolve(name);
              return !kept.contains(file) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            });
  }

  void writeTo(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    entries.forEach(
        (name, entry) ->
            text.append(escaped(entry.group()))
                .append('\t')
                .append(String.join(" ", entry.sums()))
                .append('\t')
                .append(escaped(name))
                .append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String name(Path file) {
    return home.relativize(file).toString().replace('\\', '/');
  }

  private static String escaped(String name) {
    return name.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescaped(String name) {
    return name.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}
