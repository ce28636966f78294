package fi.koonti.io;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the folders of a run remember of the files in the way, and are to remember of the new. */
final class Remembering {

  private final List<OutputPlace> places;
  private final Map<Path, Memory> memories = new TreeMap<>();
  private final Set<Path> files = new HashSet<>();

  Remembering(List<OutputPlace> places) {
    this.places = places;
    for (OutputPlace place : places) {
      files.add(place.file());
      if (place.output().comparison().isRemembered()) {
        memories.computeIfAbsent(place.home(), Memory::of);
      }
    }
  }

  /** The places of files in which somebody may have written. */
  List<OutputPlace> touched() {
    return places.stream().filter(OutputPlace::isTaken).filter(this::isTouched).toList();
  }

  private boolean isTouched(OutputPlace place) {
    Optional<Memory.Entry> entry =
        Optional.ofNullable(memories.get(place.home())).flatMap(one -> one.entry(place.file()));
    return !Untouched.isReplaceable(place.output(), place.file(), entry);
  }

  /** Remembers a new file by its sums. */
  void put(OutputPlace place, List<String> sums) {
    Output output = place.output();
    if (output.comparison().isRemembered()) {
      memories.computeIfAbsent(place.home(), Memory::of).put(place.file(), output.group(), sums);
    }
  }

  /** The memories to be written. */
  Collection<Memory> changed() {
    memories.values().forEach(memory -> memory.forgetGone(files));
    return memories.values();
  }
}
