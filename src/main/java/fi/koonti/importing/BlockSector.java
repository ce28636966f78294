package fi.koonti.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sector that a line in the midst of a block names; it holds below one goal. */
final class BlockSector {

  private final Draft draft;
  private @Nullable Snippet name;
  private boolean used;

  BlockSector(Draft draft) {
    this.draft = draft;
  }

  void name(Snippet said) {
    drop();
    name = said;
  }

  /** The sector for a measure, or null when none is named. */
  @Nullable Snippet forMeasure() {
    used = true;
    return name;
  }

  boolean isUsed() {
    return used;
  }

  /** Forgets it; one that no measure took is left over. */
  void drop() {
    if (name != null && !used) {
      draft.leftOver(List.of(), name);
    }
    name = null;
    used = false;
  }
}
