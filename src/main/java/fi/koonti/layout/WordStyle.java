package fi.koonti.layout;

import java.util.List;

/**
 * The styles that the Word report asks for by name. Word writes the names of its own styles in
 * English into every file, whatever language it speaks itself.
 */
public enum WordStyle {
  TEXT("Normal", Kind.PARAGRAPH),
  TITLE("Title", Kind.PARAGRAPH),
  SUBTITLE("Subtitle", Kind.PARAGRAPH),
  CONTENTS_HEADING("TOC Heading", Kind.PARAGRAPH),
  CONTENTS_1("toc 1", Kind.PARAGRAPH),
  CONTENTS_2("toc 2", Kind.PARAGRAPH),
  HEADING_1("heading 1", Kind.PARAGRAPH),
  HEADING_2("heading 2", Kind.PARAGRAPH),
  HEADING_3("heading 3", Kind.PARAGRAPH),
  HEADING_4("heading 4", Kind.PARAGRAPH),
  HEADING_5("heading 5", Kind.PARAGRAPH),
  HEADING_6("heading 6", Kind.PARAGRAPH),
  BULLET("List Bullet", Kind.PARAGRAPH),
  /** What stands above a table. */
  CAPTION("caption", Kind.PARAGRAPH),
  /** What stands above a narrative: whose it is. */
  LABEL("Koonti selite", Kind.PARAGRAPH),
  /** What explains the table above it. */
  NOTE("Koonti huomautus", Kind.PARAGRAPH),
  CELL("Koonti taulukkoteksti", Kind.PARAGRAPH),
  CELL_HEADING("Koonti taulukko-otsikko", Kind.PARAGRAPH),
  /** Figures, at the right edge of their column. */
  CELL_FIGURE("Koonti taulukkoluku", Kind.PARAGRAPH),
  CELL_FIGURE_HEADING("Koonti taulukkoluvun otsikko", Kind.PARAGRAPH),
  TABLE("Koonti taulukko", Kind.TABLE),
  STRONG("Strong", Kind.CHARACTER),
  QUIET("Koonti hiljainen", Kind.CHARACTER),
  LINK("Hyperlink", Kind.CHARACTER),
  /** Looks like nothing: what the header of a page repeats of the headings on it. */
  PAGE_SUBJECT("Koonti sivun aihe", Kind.CHARACTER);

  /** What a style can be of; two kinds may have styles of one name. */
  public enum Kind {
    PARAGRAPH,
    CHARACTER,
    TABLE
  }

  private static final List<WordStyle> HEADINGS =
      List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);

  private final String text;
  private final Kind kind;

  WordStyle(String text, Kind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** The name as the document has it; capitals are no difference. */
  public String text() {
    return text;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * The style of a heading.
   *
   * @param level from 1; deeper ones than there are look like the last
   */
  public static WordStyle heading(int level) {
    return HEADINGS.get(Math.min(level, HEADINGS.size()) - 1);
  }
}
