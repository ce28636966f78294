package fi.koonti.io;

import fi.koonti.io.WriteRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one gate through which every file passes that the program writes. It is told what a run reads
 * and what it makes; then it writes all of it or nothing.
 *
 * <p>Refused, before the first byte: an output that is an input, or another output, or no file, and
 * every file in the way in which somebody may have written. Made beside their places and moved
 * there at the end, so that a full disk, a missing right and a killed run leave everything as it
 * was.
 */
public final class WriteGate {

  private final InTheWay inTheWay;
  private final ReadFiles sources = new ReadFiles();
  private final List<Output> outputs = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  private record Group(Path home, String name, Comparison comparison) {}

  /** A gate for one run. */
  public WriteGate(InTheWay inTheWay) {
    this.inTheWay = inTheWay;
  }

  /** Whether a name is one of the gate's own: what a folder remembers, a file in the making. */
  public static boolean isOwn(String name) {
    return name.equals(Memory.NAME) || Temporary.is(name);
  }

  /** Whether a file is the gate's own, or as it was written, or one that only programs read. */
  public static boolean isAsWritten(Path file, Comparison comparison) {
    if (isOwn(file.getFileName().toString()) || Comparison.MACHINE.isUntouchedByItsLooks(file)) {
      return true;
    }
    return Memory.of(ParentFolder.of(file))
        .entry(file.toAbsolutePath())
        .map(entry -> Untouched.isAsWritten(file, comparison, entry))
        .orElseGet(() -> comparison.isUntouchedByItsLooks(file));
  }

  /**
   * Whether a file is as it was written where somebody named it, as a report is; a form that was
   * made among others is none.
   */
  public static boolean isNamedOutputAsWritten(Path file, Comparison comparison) {
    return Memory.of(ParentFolder.of(file))
        .entry(file.toAbsolutePath())
        .filter(entry -> entry.group().isEmpty())
        .filter(entry -> Untouched.isAsWritten(file, comparison, entry))
        .isPresent();
  }

  /** Tells of files that the run reads; they are never written. */
  public WriteGate reads(Collection<Path> files) {
    files.forEach(sources::add);
    return this;
  }

  /** Tells of a file that the run makes. Its content is asked for later, while others may be. */
  public WriteGate makes(Output output) {
    outputs.add(output);
    return this;
  }

  /** Tells of a folder that the run makes, also when nothing comes into it. */
  public WriteGate makesFolder(Path folder) {
    folders.add(folder);
    return this;
  }

  /**
   * Says that the run makes all files of a group there are: those that an earlier run made and this
   * one does not are removed, unless somebody has changed them.
   */
  public WriteGate wholeGroup(Path folder, String group, Comparison comparison) {
    groups.add(new Group(folder, group, comparison));
    return this;
  }

  /**
   * Writes everything.
   *
   * @throws WriteRefusedException when something may not be written; nothing is
   * @throws WriteFailedException when the disk does not take it; nothing is written
   */
  public Written write() throws WriteRefusedException, WriteFailedException {
    List<OutputPlace> places = OutputPlaces.of(outputs, sources);
    Remembering remembering = new Remembering(places);
    List<OutputPlace> touched = remembering.touched();
    if (inTheWay == InTheWay.REFUSE && !touched.isEmpty()) {
      throw new WriteRefusedException(
          Reason.TOUCHED, touched.stream().map(place -> place.output().target()).toList());
    }
    List<Written.Kept> kept;
    // Workers end before what they have made is removed.
    try (Staging staging = new Staging();
        Workers workers = new Workers()) {
      Map<Path, Path> names = keptNames(places, touched);
      kept = stage(places, names, remembering, staging, workers);
    }
    StaleFiles stale = new StaleFiles(places, sources);
    groups.forEach(group -> stale.clear(group.home(), group.name(), group.comparison()));
    List<Path> files = outputs.stream().map(Output::target).toList();
    return new Written(files, asGiven(kept, places), stale.removed(), stale.left());
  }

  /** Kept files by the paths that people gave, unless a link led elsewhere. */
  private static List<Written.Kept> asGiven(List<Written.Kept> kept, List<OutputPlace> places) {
    Map<Path, Path> targets = new HashMap<>();
    places.forEach(place -> targets.put(place.file(), place.output().target()));
    return kept.stream()
        .map(one -> asGiven(one, targets.getOrDefault(one.file(), one.file())))
        .toList();
  }

  private static Written.Kept asGiven(Written.Kept one, Path target) {
    boolean link = Files.isSymbolicLink(target);
    Path name = one.keptAs().getFileName();
    return new Written.Kept(target, link ? one.keptAs() : target.resolveSibling(name));
  }

  private Map<Path, Path> keptNames(List<OutputPlace> places, List<OutputPlace> touched) {
    Set<String> taken = places.stream().map(OutputPlace::key).collect(Collectors.toSet());
    List<OutputPlace> kept =
        inTheWay == InTheWay.KEEP_ALL
            ? places.stream().filter(OutputPlace::isTaken).toList()
            : touched;
    Map<Path, Path> names = new HashMap<>();
    for (OutputPlace place : kept) {
      Path name = KeptName.beside(place.file(), free -> taken.contains(RealPath.key(free)));
      taken.add(RealPath.key(name));
      names.put(place.file(), name);
    }
    return names;
  }

  private List<Written.Kept> stage(
      List<OutputPlace> places,
      Map<Path, Path> keptNames,
      Remembering remembering,
      Staging staging,
      Workers workers)
      throws WriteFailedException {
    Path at = Path.of(".");
    try {
      Temporary.clear(places);
      for (Path folder : folders) {
        at = folder;
        staging.folder(folder.toAbsolutePath());
      }
      Map<OutputPlace, Staging.Begun> begun = new LinkedHashMap<>();
      for (OutputPlace place : places) {
        at = place.output().target();
        Optional<Path> keptAs = Optional.ofNullable(keptNames.get(place.file()));
        begun.put(place, staging.begin(place.file(), place.output(), keptAs, workers));
      }
      for (Map.Entry<OutputPlace, Staging.Begun> one : begun.entrySet()) {
        remembering.put(one.getKey(), staging.finish(one.getValue()));
      }
      for (Memory memory : remembering.changed()) {
        at = memory.file();
        staging.makeFirst(memory.file(), memory::writeTo);
      }
      staging.place();
      return staging.kept();
    } catch (IOException e) {
      throw new WriteFailedException(staging.at().orElse(at), e);
    }
  }
}
