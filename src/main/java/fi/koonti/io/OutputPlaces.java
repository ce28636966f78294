package fi.koonti.io;

import fi.koonti.io.WriteRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places of all outputs of a run, and refuses them before anything is written. */
final class OutputPlaces {

  private final ReadFiles sources;
  private final List<OutputPlace> places = new ArrayList<>();

  private OutputPlaces(ReadFiles sources) {
    this.sources = sources;
  }

  /**
   * The places of outputs.
   *
   * @throws WriteRefusedException with all outputs for which the first reason holds
   * @throws WriteFailedException when a file in the way is protected against writing
   */
  static List<OutputPlace> of(List<Output> outputs, ReadFiles sources)
      throws WriteRefusedException, WriteFailedException {
    OutputPlaces all = new OutputPlaces(sources);
    for (Output output : outputs) {
      all.places.add(all.place(output));
    }
    all.refuse();
    return all.places;
  }

  private OutputPlace place(Output output) throws WriteRefusedException {
    try {
      Path file = RealPath.of(output.target());
      if (!output.isWithin()) {
        return new OutputPlace(output, file, ParentFolder.of(file));
      }
      Path home = RealPath.of(output.home());
      Path expected = home.resolve(output.home().relativize(output.target())).normalize();
      if (!RealPath.key(file).equals(RealPath.key(expected)) || !file.startsWith(home)) {
        throw new WriteRefusedException(Reason.LEADS_OUT, List.of(output.target()));
      }
      return new OutputPlace(output, file, home);
    } catch (IOException leadsNowhere) {
      throw new WriteRefusedException(Reason.NOT_A_FILE, List.of(output.target()), leadsNowhere);
    }
  }

  private void refuse() throws WriteRefusedException, WriteFailedException {
    refuseIf(Reason.IS_FOLDER, place -> Files.isDirectory(place.file()));
    refuseIf(Reason.IS_INPUT, place -> sources.have(place.file()));
    refuseIf(Reason.BELOW_FILE, OutputPlaces::isBelowFile);
    refuseIf(Reason.NOT_A_FILE, place -> place.isTaken() && !isFile(place.file()));
    refuseAlike();
    for (OutputPlace place : places) {
      Path memory = place.home().resolve(Memory.NAME);
      if (Files.exists(memory, LinkOption.NOFOLLOW_LINKS) && !isFile(memory)) {
        throw new WriteRefusedException(Reason.NOT_A_FILE, List.of(memory));
      }
    }
    for (OutputPlace place : places) {
      if (place.isTaken()) {
        try {
          Rights.demandWriting(place.file());
        } catch (IOException e) {
          throw new WriteFailedException(place.output().target(), e);
        }
      }
    }
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isBelowFile(OutputPlace place) {
    Path folder = place.file().getParent();
    while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    return folder != null && !Files.isDirectory(folder);
  }

  private interface Test {
    boolean holds(OutputPlace place);
  }

  private void refuseIf(Reason reason, Test test) throws WriteRefusedException {
    List<Path> refused =
        places.stream().filter(test::holds).map(place -> place.output().target()).toList();
    if (!refused.isEmpty()) {
      throw new WriteRefusedException(reason, refused);
    }
  }

  /** What folders remember is an output too, and one that is a file is no folder for another. */
  private void refuseAlike() throws WriteRefusedException {
    Set<String> files = new HashSet<>();
    for (OutputPlace place : places) {
      files.add(RealPath.key(place.home().resolve(Memory.NAME)));
    }
    for (OutputPlace place : places) {
      if (!files.add(place.key())) {
        throw new WriteRefusedException(Reason.ALIKE, List.of(place.output().target()));
      }
    }
    refuseIf(Reason.ALIKE, place -> isBelow(place.file(), files));
  }

  private static boolean isBelow(Path file, Set<String> files) {
    Path folder = file.getParent();
    while (folder != null && !files.contains(RealPath.key(folder))) {
      folder = folder.getParent();
    }
    return folder != null;
  }
}
