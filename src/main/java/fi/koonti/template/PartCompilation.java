package fi.koonti.template;

import fi.koonti.opc.XmlOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Collects a script; what is fixed and adjacent becomes one piece. */
final class PartCompilation {

  private final List<Chunk> segments = new ArrayList<>();
  private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
  private final XmlOut writer = new XmlOut(fixed);
  private boolean allFixed = true;

  /** Text that is XML already. */
  PartCompilation raw(String xml) {
    return fixed(out -> out.raw(xml));
  }

  /** Text between tags. */
  PartCompilation text(String text) {
    return fixed(out -> out.text(text));
  }

  /** An attribute. */
  PartCompilation attribute(String name, String value) {
    return fixed(out -> out.attribute(name, value));
  }

  /** Text between tags that differs from pour to pour. */
  PartCompilation text(Chunk.Slot slot) {
    return segment((context, out) -> out.text(Objects.requireNonNullElse(slot.value(context), "")));
  }

  /** An attribute that differs from pour to pour, and may be missing. */
  PartCompilation attribute(String name, Chunk.Slot slot) {
    return segment(
        (context, out) -> {
          String value = slot.value(context);
          if (value != null) {
            out.attribute(name, value);
          }
        });
  }

  /** A script that is fixed, as a piece of this one. */
  PartCompilation fixed(CompiledPart compiled) {
    return fixed(compiled::writeFixed);
  }

  /** Anything that differs from pour to pour. */
  PartCompilation segment(Chunk segment) {
    cut();
    segments.add(segment);
    allFixed = false;
    return this;
  }

  /** A piece that not every pour has. */
  PartCompilation when(Predicate<FillContext> wanted, Consumer<PartCompilation> piece) {
    PartCompilation maker = new PartCompilation();
    piece.accept(maker);
    CompiledPart compiled = maker.compiled();
    return segment(
        (context, out) -> {
          if (wanted.test(context)) {
            compiled.write(context, out);
          }
        });
  }

  /** One of two pieces; the first should be the usual one. */
  PartCompilation either(
      Predicate<FillContext> wanted, Consumer<PartCompilation> piece, Chunk otherwise) {
    PartCompilation maker = new PartCompilation();
    piece.accept(maker);
    CompiledPart compiled = maker.compiled();
    return segment(
        (context, out) -> {
          Chunk chosen = wanted.test(context) ? compiled : otherwise;
          chosen.write(context, out);
        });
  }

  CompiledPart compiled() {
    cut();
    return new CompiledPart(segments, allFixed);
  }

  private PartCompilation fixed(Fixed piece) {
    try {
      piece.writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return this;
  }

  private void cut() {
    fixed(XmlOut::flush);
    if (fixed.size() > 0) {
      segments.add(new FixedBytes(fixed.toByteArray()));
      fixed.reset();
    }
  }

  @FunctionalInterface
  private interface Fixed {
    void writeTo(XmlOut out) throws IOException;
  }
}
