package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.util.List;

/** What the document consists of, and which of its headings the list of contents names. */
record Contents(List<WordBlock> blocks) {

  /** Chapters and their parts; with all levels the list would be as long as the report. */
  private static final int LEVELS = 2;

  /** With more headings than this the list names chapters only. */
  private static final int MANY = 40;

  Contents {
    blocks = List.copyOf(blocks);
  }

  /** The headings that are named, in their order. */
  List<Heading> listed() {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.level() <= levels())
        .toList();
  }

  /** How many levels of headings are named. */
  int levels() {
    long headings = blocks.stream().filter(Heading.class::isInstance).count();
    return headings > MANY ? 1 : LEVELS;
  }

  /** The style of a heading's entry. */
  static WordStyle style(Heading heading) {
    return heading.level() == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2;
  }
}
