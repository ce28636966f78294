package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.PackagePart;
import fi.koonti.opc.PackageParts;
import fi.koonti.opc.Relation;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens a template: reads its parts, finds its blocks and compiles every part that can change. */
final class TemplateOpener {

  private final PackageParts parts;
  private final String workbook;
  private final Element workbookRoot;
  private final Map<String, PartCompiler> compilers = new HashMap<>();
  private final Map<String, Element> roots = new HashMap<>();
  private final TemplateModel model;

  private TemplateOpener(byte[] zip) throws TemplateException, UnreadableFileException {
    this.parts = PackageParts.read(zip);
    this.workbook = required("", "officeDocument");
    this.workbookRoot = parts.xml(workbook);
    refuseOthers();
    this.model = new TemplateModel(sheets(), strings(), styles(), activeSheet());
  }

  static Template open(byte[] zip) throws TemplateException {
    try {
      TemplateOpener opener = new TemplateOpener(zip);
      opener.read();
      List<OutputPart> entries = opener.entries();
      return new Template(opener.model, opener.parts, entries, PlainCells.are(opener.parts));
    } catch (UnreadableFileException unreadable) {
      throw new TemplateException(TemplateFault.of(unreadable), unreadable);
    } catch (RuntimeException broken) {
      // Whoever made it wrote what no program writes; which part it is the exception does not say.
      throw new TemplateException(TemplateFault.Reason.NO_PACKAGE, "", broken);
    } catch (StackOverflowError deep) {
      throw new TemplateException(new TemplateFault(TemplateFault.Reason.NO_PACKAGE, "", ""), deep);
    } catch (OutOfMemoryError large) {
      throw new TemplateException(new TemplateFault(TemplateFault.Reason.TOO_LARGE, "", ""), large);
    }
  }

  private void refuseOthers() throws TemplateException {
    if (workbookRoot.child("workbookPr").filter(one -> one.is("date1904")).isPresent()) {
      throw new TemplateException(TemplateFault.Reason.DATES_FROM_1904, workbook, "date1904");
    }
    if (workbookRoot.get("conformance").equals("strict")) {
      throw new TemplateException(TemplateFault.Reason.STRICT, workbook, "");
    }
  }

  private void read() throws TemplateException, UnreadableFileException {
    Patterns.find(model, workbook, workbookRoot);
    new UnsupportedParts(model, parts).find(workbook);
    choose(workbook, new WorkbookCompiler(model, workbook));
    choose(PackageParts.CONTENT_TYPES, new TypesCompiler(model));
    chooseStyles();
    relations(workbook, null);
    chooseSummary();
    for (TemplateSheet sheet : model.sheets()) {
      choose(sheet.part(), new SheetCompiler(model, sheet));
      relations(sheet.part(), sheet);
      for (Relation relation : parts.relations(sheet.part())) {
        belonging(sheet, relation);
      }
    }
  }

  private List<TemplateSheet> sheets() throws TemplateException, UnreadableFileException {
    List<TemplateSheet> sheets = new ArrayList<>();
    List<Element> list = workbookRoot.at("sheets", "sheet");
    if (list.isEmpty()) {
      throw new TemplateException(TemplateFault.Reason.PART_BROKEN, workbook, "sheets");
    }
    for (Element sheet : list) {
      String part = target(sheet.prefixed("id"));
      SheetState state = SheetState.of(sheet.get("state"));
      sheets.add(new TemplateSheet(sheets.size(), sheet.get("name"), part, state));
    }
    return sheets;
  }

  private String target(String id) throws TemplateException, UnreadableFileException {
    for (Relation relation : parts.relations(workbook)) {
      if (relation.id().equals(id)) {
        return parts.get(relation.target()).name();
      }
    }
    throw new TemplateException(TemplateFault.Reason.PART_MISSING, workbook, id);
  }

  private String required(String source, String type) throws TemplateException {
    return parts
        .related(source, type)
        .orElseThrow(() -> new TemplateException(TemplateFault.Reason.PART_MISSING, source, type));
  }

  private StringTable strings() throws UnreadableFileException {
    Optional<String> part = parts.related(workbook, "sharedStrings");
    return part.isEmpty() ? new StringTable(List.of()) : StringTable.read(parts.xml(part.get()));
  }

  private StyleBook styles() throws UnreadableFileException {
    Optional<String> part = parts.related(workbook, "styles");
    if (part.isEmpty()) {
      return StyleBook.empty();
    }
    Element root = parts.xml(part.get());
    roots.put(part.get(), root);
    return StyleBook.read(root);
  }

  private int activeSheet() {
    List<Element> views = workbookRoot.at("bookViews", "workbookView");
    int active = views.isEmpty() ? 0 : Integer.parseInt(views.get(0).get("activeTab", "0"));
    return Math.min(active, workbookRoot.at("sheets", "sheet").size() - 1);
  }

  private void chooseStyles() {
    parts
        .related(workbook, "styles")
        .ifPresent(
            part ->
                Optional.ofNullable(roots.get(part))
                    .ifPresent(root -> choose(part, new StylesCompiler(model, part, root))));
  }

  private void chooseSummary() {
    parts
        .related("", "extended-properties")
        .ifPresent(part -> choose(part, new SummaryCompiler(model, part)));
    parts
        .related("", "metadata/core-properties")
        .ifPresent(part -> choose(part, new CoreCompiler(model, part)));
  }

  private void relations(String source, @Nullable TemplateSheet sheet) {
    String list = Relation.listOf(source);
    choose(list, new RelationsCompiler(model, list, parts.relations(source), sheet));
    if (!parts.has(list)) {
      roots.put(list, RelationsCompiler.empty());
    }
  }

  private void belonging(TemplateSheet sheet, Relation relation) {
    String part = relation.target();
    if (relation.type().endsWith("/table")) {
      choose(part, new TableCompiler(model, part, sheet));
    } else if (relation.type().endsWith("/drawing")) {
      choose(part, new DrawingCompiler(model, part, sheet));
      for (Relation chart : parts.relations(part)) {
        if (chart.type().endsWith("/chart")) {
          choose(chart.target(), new ChartCompiler(model, chart.target()));
        }
      }
    }
  }

  private void choose(String part, PartCompiler compiler) {
    compilers.put(part, compiler);
  }

  /** The entries in the order of the template, the relations of a sheet straight after it. */
  private List<OutputPart> entries() throws TemplateException, UnreadableFileException {
    Set<String> names = new LinkedHashSet<>();
    Set<String> after = new LinkedHashSet<>();
    model.sheets().forEach(sheet -> after.add(Relation.listOf(sheet.part())));
    for (String name : parts.names()) {
      if (!after.contains(name) && !CalculationChain.is(name)) {
        names.add(name);
      }
      if (model.isSheet(name)) {
        names.add(Relation.listOf(name));
      }
    }
    Map<String, OutputPart> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, entry(name));
    }
    return List.copyOf(entries.values());
  }

  private OutputPart entry(String name) throws TemplateException, UnreadableFileException {
    PartCompiler compiler = compilers.get(name);
    if (compiler == null && roots.containsKey(name)) {
      compiler = new PartCompiler(model, name);
    }
    if (compiler == null && hasPlaces(name)) {
      compiler =
          parts.related(workbook, "sharedStrings").filter(name::equals).isPresent()
              ? new StringsCompiler(model, name)
              : new PartCompiler(model, name);
    }
    if (compiler == null) {
      return new OutputPart.Copied(parts.get(name));
    }
    Element root = roots.containsKey(name) ? roots.get(name) : parts.xml(name);
    CompiledPart compiled = compiler.compile(root);
    return compiled.isFixed()
        ? new OutputPart.Copied(packed(name, compiled))
        : new OutputPart.Written(name, compiled);
  }

  private boolean hasPlaces(String name) throws UnreadableFileException {
    boolean xml = name.endsWith(".xml");
    return xml
        && Placeholders.mayBeIn(new String(parts.get(name).content(), StandardCharsets.ISO_8859_1));
  }

  private static PackagePart packed(String name, CompiledPart compiled) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XmlOut out = new XmlOut(bytes);
      compiled.writeFixed(out);
      out.flush();
      return PackagePart.of(name, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
  }
}
