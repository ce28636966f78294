package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.PackageParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A workbook that has been taken apart, ready to be poured any number of times. It keeps no file
 * open, never changes, and may be shared between threads.
 *
 * <p>Kinds are those of the names {@code rivi.<kind>}; all rows are zero-based.
 */
public final class Template {

  private final TemplateModel model;
  private final PackageParts parts;
  private final List<OutputPart> entries;
  private final boolean plain;

  Template(TemplateModel model, PackageParts parts, List<OutputPart> entries, boolean plain) {
    this.model = model;
    this.parts = parts;
    this.entries = entries;
    this.plain = plain;
  }

  /**
   * Takes a workbook apart.
   *
   * @throws TemplateException when the workbook cannot be used
   * @throws IOException when the file cannot be read
   */
  public static Template open(Path file) throws IOException, TemplateException {
    return open(Files.readAllBytes(file));
  }

  /**
   * Takes a workbook apart.
   *
   * @throws TemplateException when the workbook cannot be used
   */
  public static Template open(byte[] workbook) throws TemplateException {
    return TemplateOpener.open(workbook);
  }

  /** What the owner must mend before this template gives a whole workbook; hopefully nothing. */
  public List<TemplateFault> faults() {
    return List.copyOf(model.faults());
  }

  /**
   * What is missing to pour these things, all at once: faults first, then in the order of the
   * arguments.
   *
   * @param kinds of rows
   * @param styles the names of cell styles
   * @param sheets their names
   */
  public List<MissingElement> missing(
      List<String> kinds, List<String> styles, List<String> sheets) {
    Stream<MissingElement> faults = faults().stream().map(MissingElement::of);
    return Stream.of(
            faults,
            missing(MissingElement.Kind.PATTERN_ROW, kinds, kinds()),
            missing(MissingElement.Kind.STYLE, styles, styles()),
            missing(MissingElement.Kind.SHEET, sheets, sheets()))
        .flatMap(missing -> missing)
        .toList();
  }

  private static Stream<MissingElement> missing(
      MissingElement.Kind kind, List<String> wanted, Collection<String> found) {
    return wanted.stream()
        .filter(name -> !found.contains(name))
        .map(name -> new MissingElement(kind, name));
  }

  /** The names of the sheets in their order. */
  public List<String> sheets() {
    return model.sheets().stream().map(TemplateSheet::name).toList();
  }

  /** The kinds of rows that can be poured, sheet by sheet from the top down. */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (TemplateSheet sheet : model.sheets()) {
      sheet.blocks().forEach(block -> kinds.addAll(block.kinds()));
    }
    return kinds;
  }

  /** The sheet that a kind is poured into, or empty when there is no such kind. */
  public Optional<String> sheetOf(String kind) {
    return model.sheets().stream()
        .filter(sheet -> sheet.blocks().stream().anyMatch(block -> block.kinds().contains(kind)))
        .map(TemplateSheet::name)
        .findFirst();
  }

  /** The pattern row of a kind in the template, or empty when there is no such kind. */
  public OptionalInt rowOf(String kind) {
    for (TemplateSheet sheet : model.sheets()) {
      for (Block block : sheet.blocks()) {
        int index = block.kinds().indexOf(kind);
        if (index >= 0) {
          return OptionalInt.of(block.first() + index);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The names of the places for texts, sorted. */
  public Set<String> placeholders() {
    return Collections.unmodifiableSet(new TreeSet<>(model.placeholders()));
  }

  /** The names of the cell styles, sorted. */
  public Set<String> styles() {
    return Collections.unmodifiableSet(new TreeSet<>(model.styles().formats().keySet()));
  }

  /**
   * The text of a cell as the template has it, places and all; empty when it has no text.
   *
   * @throws IllegalArgumentException when there is no such sheet
   */
  public Optional<String> textAt(String sheet, CellAddress cell) {
    return Optional.ofNullable(sheet(sheet).values().get(cell))
        .filter(value -> value.type() == CellContent.CellType.TEXT)
        .map(CellContent.Value::written);
  }

  /** The texts of all cells as the template has them, places and all; each once, in their order. */
  public List<String> texts() {
    return model.sheets().stream()
        .flatMap(sheet -> sheet.values().values().stream())
        .filter(value -> value.type() == CellContent.CellType.TEXT)
        .map(CellContent.Value::written)
        .distinct()
        .toList();
  }

  /** The cells at the upper left corners of the pictures on its sheets. */
  public List<CellAddress> pictures() {
    return List.copyOf(model.pictures());
  }

  /** Begins a pour. */
  public TemplateFill fill() {
    return new TemplateFill(this);
  }

  TemplateModel model() {
    return model;
  }

  /** Whether what is read in its cells is what is written into them; see {@link PlainCells}. */
  boolean isPlain() {
    return plain;
  }

  PackageParts parts() {
    return parts;
  }

  List<OutputPart> entries() {
    return entries;
  }

  /** The sheet of a name. */
  TemplateSheet sheet(String name) {
    TemplateSheet sheet = model.sheet(name);
    if (sheet == null) {
      throw new IllegalArgumentException(
          "expected one of the sheets " + sheets() + ", but found \"" + name + "\"");
    }
    return sheet;
  }
}
