package fi.koonti.importing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of the plan in the making, and what of the source it was made from.
 *
 * @param text as it is written; may differ from the source in spelling
 */
record Said(String text, List<Snippet> from) {

  Said {
    from = List.copyOf(from);
  }

  /** A text as it stands. */
  static Said of(Snippet snippet) {
    return new Said(snippet.text(), List.of(snippet));
  }

  /** Several texts, one on each line. */
  static Said of(List<Snippet> snippets) {
    return new Said(
        snippets.stream().map(Snippet::text).collect(Collectors.joining("\n")), snippets);
  }

  /** The same source in another spelling. */
  Said as(String other) {
    return new Said(other, from);
  }

  String where() {
    return from.isEmpty() ? "" : from.get(0).where();
  }
}
