package fi.koonti.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes files beside their places and then moves all of them there. Whatever fails before the last
 * move, {@link #close} takes everything back.
 */
final class Staging implements AutoCloseable {

  private final Deque<Path> folders = new ArrayDeque<>();
  private final List<Move> moves = new ArrayList<>();

  /** What is of no use any more, once everything is in its place or nothing is. */
  private final Deque<Path> waste = new ArrayDeque<>();

  private final List<Written.Kept> kept = new ArrayList<>();
  private @Nullable Path at;
  private boolean done;

  /**
   * One file on its way.
   *
   * @param made the file as it was made
   * @param keptAs the name under which the former file stays; empty when it goes
   */
  private record Move(Path made, Path target, Optional<Path> keptAs) {}

  /**
   * A file that was made.
   *
   * @param file where it is for the time being
   * @param sum of its content, where the writing told
   */
  record Made(Path file, Optional<String> sum) {}

  /** A file in the making, and the sums by which it is to be known again. */
  record Begun(Path target, Workers.Begun<List<String>> sums) {}

  /** A former file, and its second name for as long as it may have to come back. */
  private record Former(Path target, Optional<Path> second) {}

  /** Makes a folder, and those above it. */
  void folder(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path one = folder; one != null && !Files.exists(one); one = one.getParent()) {
      missing.push(one);
    }
    for (Path one : missing) {
      Files.createDirectory(one);
      folders.push(one);
    }
  }

  /**
   * Begins to make a file beside its place.
   *
   * @param keptAs the name under which the former file stays; empty when it goes
   */
  Begun begin(Path target, Output output, Optional<Path> keptAs, Workers workers)
      throws IOException {
    Path made = prepare(target, keptAs);
    return new Begun(target, workers.begin(() -> summed(made, target, output)));
  }

  /** The sums of a file, once it is made. */
  List<String> finish(Begun begun) throws IOException {
    at = begun.target();
    try {
      return begun.sums().get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes a file that is moved to its place before all others. */
  void makeFirst(Path target, Content content) throws IOException {
    write(prepare(target, Optional.empty()), target, content);
    moves.add(0, moves.remove(moves.size() - 1));
  }

  private Path prepare(Path target, Optional<Path> keptAs) throws IOException {
    at = target;
    Path folder = ParentFolder.of(target);
    folder(folder);
    Path made = Temporary.in(folder);
    waste.push(made);
    moves.add(new Move(made, target, keptAs));
    return made;
  }

  private static List<String> summed(Path made, Path target, Output output) {
    try {
      Optional<String> sum = write(made, target, output.content());
      return output.comparison().isRemembered()
          ? Sums.of(new Made(made, sum), output.comparison())
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> write(Path made, Path target, Content content)
      throws IOException {
    Optional<String> sum = Temporary.write(made, content);
    if (Files.exists(target)) {
      Rights.copy(target, made);
    }
    return sum;
  }

  /** The file that is being worked at; empty before the first. */
  Optional<Path> at() {
    return Optional.ofNullable(at);
  }

  /** Moves all files to their places, in the order in which they were made. */
  void place() throws IOException {
    List<Former> formers = new ArrayList<>();
    for (Move move : moves) {
      at = move.target();
      formers.add(former(move));
    }
    int moved = 0;
    try {
      for (; moved < moves.size(); moved++) {
        Move move = moves.get(moved);
        at = move.target();
        Files.move(
            move.made(),
            move.target(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      done = true;
    } finally {
      if (done) {
        waste.removeAll(kept.stream().map(Written.Kept::keptAs).toList());
      } else {
        formers.subList(0, moved).forEach(this::takeBack);
      }
    }
  }

  /** Gives a former file a second name, so that it is never without one. */
  private Former former(Move move) throws IOException {
    if (!Files.exists(move.target())) {
      return new Former(move.target(), Optional.empty());
    }
    Path second = move.keptAs().orElseGet(() -> Temporary.in(ParentFolder.of(move.target())));
    link(move.target(), second);
    waste.push(second);
    if (move.keptAs().isPresent()) {
      kept.add(new Written.Kept(move.target(), second));
    }
    return new Former(move.target(), Optional.of(second));
  }

  /** Some disks know no second names; there it is a copy. */
  private static void link(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noLinks) {
      Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void takeBack(Former former) {
    try {
      if (former.second().isPresent()) {
        Files.move(former.second().get(), former.target(), StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(former.target());
      }
    } catch (IOException held) {
      former.second().ifPresent(second -> rescue(former.target(), second));
    }
  }

  /** What cannot come back under its own name is kept like a file that made room. */
  private void rescue(Path target, Path second) {
    waste.remove(second);
    if (!KeptName.is(second.getFileName().toString())) {
      try {
        Files.move(second, KeptName.beside(target, name -> false));
      } catch (IOException held) {
        // It stays where it is for as long as this process lives, and nothing removes it now.
      }
    }
  }

  /** The former files that stay. */
  List<Written.Kept> kept() {
    return List.copyOf(kept);
  }

  /** Removes what was made on the way; all of it when not everything is in its place. */
  @Override
  public void close() {
    waste.forEach(Temporary::remove);
    if (!done) {
      folders.forEach(Temporary::remove);
    }
  }
}
