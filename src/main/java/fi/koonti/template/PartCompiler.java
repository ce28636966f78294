package fi.koonti.template;

import fi.koonti.opc.Element;
import fi.koonti.opc.Node;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.LostColumnException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns a part into a script: as it is, with its places for texts as slots. What else a kind of
 * part has to change, its own compiler adds.
 */
class PartCompiler {

  private static final String HEADER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final TemplateModel model;
  private final String part;

  PartCompiler(TemplateModel model, String part) {
    this.model = model;
    this.part = part;
  }

  /**
   * Compiles a part.
   *
   * @throws TemplateException when an address or a number in it cannot be read
   */
  final CompiledPart compile(Element root) throws TemplateException {
    PartCompilation out = new PartCompilation();
    out.raw(HEADER);
    try {
      element(root, out);
    } catch (IllegalArgumentException e) {
      throw new TemplateException(TemplateFault.Reason.PART_BROKEN, part, e);
    }
    return out.compiled();
  }

  final TemplateModel model() {
    return model;
  }

  final String part() {
    return part;
  }

  /** Compiles an element and all in it. */
  void element(Element element, PartCompilation out) {
    plain(element, out);
  }

  /** Compiles an attribute. */
  void attribute(Element element, String name, String value, PartCompilation out) {
    if (model.note(part, value)) {
      UnaryOperator<String> escape = escape(element);
      out.attribute(name, context -> context.fill(value, escape));
    } else {
      out.attribute(name, value);
    }
  }

  /** Compiles a text directly in an element. */
  void text(Element element, String text, PartCompilation out) {
    if (model.note(part, text)) {
      UnaryOperator<String> escape = escape(element);
      out.text(context -> context.fill(text, escape));
    } else {
      out.text(text);
    }
  }

  /** How a value must be written in the texts and attributes of an element. */
  UnaryOperator<String> escape(Element element) {
    return UnaryOperator.identity();
  }

  /** An element as it is, its attributes and content compiled one by one. */
  final void plain(Element element, PartCompilation out) {
    open(element, out);
    if (element.content().isEmpty()) {
      out.raw("/>");
    } else {
      out.raw(">");
      content(element, out);
      close(element, out);
    }
  }

  /** The beginning of a tag with its attributes, without its end. */
  final void open(Element element, PartCompilation out) {
    out.raw("<").raw(element.name());
    element.attributes().forEach((name, value) -> attribute(element, name, value, out));
  }

  final void content(Element element, PartCompilation out) {
    for (Node node : element.content()) {
      if (node instanceof Element child) {
        element(child, out);
      } else {
        text(element, node.text(), out);
      }
    }
  }

  final void close(Element element, PartCompilation out) {
    out.raw("</").raw(element.name()).raw(">");
  }

  /** An element that not every pour has. */
  final void optional(Element element, Predicate<FillContext> wanted, PartCompilation out) {
    out.when(wanted, piece -> plain(element, piece));
  }

  /**
   * A formula that stands outside the blocks.
   *
   * @param own the sheet that a reference without a sheet means, or null
   */
  final void formula(String text, @Nullable TemplateSheet own, PartCompilation out) {
    Chunk.Slot slot = shifted(text, own);
    if (slot == null) {
      out.text(text);
    } else {
      out.text(slot);
    }
  }

  /** The slot of a formula that stands outside the blocks; null when it never changes. */
  final Chunk.@Nullable Slot shifted(String text, @Nullable TemplateSheet own) {
    Formula formula = Formula.parse(text);
    model.note(formula, own);
    return slot(formula, text, context -> context.shift(own));
  }

  /** The slot of a formula that moves in its own way; null when it never changes. */
  final Chunk.@Nullable Slot slot(
      Formula formula, String text, Function<FillContext, Formula.Move> move) {
    return slot(formula, text, (context, texts) -> formula.moved(move.apply(context), texts));
  }

  /** The slot of a formula that is written in its own way; null when it never changes. */
  final Chunk.@Nullable Slot slot(Formula formula, String text, Writing writing) {
    if (!model.note(part, text) && formula.isFixed()) {
      return null;
    }
    String place = place();
    return context -> {
      try {
        return writing.written(context, quoted -> context.fill(quoted, UnaryOperator.identity()));
      } catch (LostColumnException lost) {
        throw lost.in(place, formula);
      }
    };
  }

  /** Where the formula stands that is being compiled, for messages. */
  String place() {
    return part;
  }

  /** How a formula reads in a pour. */
  @FunctionalInterface
  interface Writing {
    /**
     * The formula.
     *
     * @param texts what quoted texts become
     * @throws LostColumnException when it means a column that is left out, and nothing else
     */
    String written(FillContext context, UnaryOperator<String> texts);
  }
}
