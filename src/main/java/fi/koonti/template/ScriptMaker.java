package fi.koonti.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Collects a script; what is fixed and adjacent becomes one piece. */
final class ScriptMaker {

  private final List<Segment> segments = new ArrayList<>();
  private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
  private final XmlOut writer = new XmlOut(fixed);
  private boolean allFixed = true;

  /** Text that is XML already. */
  ScriptMaker raw(String xml) {
    return fixed(out -> out.raw(xml));
  }

  /** Text between tags. */
  ScriptMaker text(String text) {
    return fixed(out -> out.text(text));
  }

  /** An attribute. */
  ScriptMaker attribute(String name, String value) {
    return fixed(out -> out.attribute(name, value));
  }

  /** Text between tags that differs from pour to pour. */
  ScriptMaker text(Segment.Slot slot) {
    return segment((pouring, out) -> out.text(slot.value(pouring)));
  }

  /** An attribute that differs from pour to pour, and may be missing. */
  ScriptMaker attribute(String name, Segment.Slot slot) {
    return segment(
        (pouring, out) -> {
          String value = slot.value(pouring);
          if (value != null) {
            out.attribute(name, value);
          }
        });
  }

  /** A script that is fixed, as a piece of this one. */
  ScriptMaker fixed(Script script) {
    return fixed(out -> script.write(null, out));
  }

  /** Anything that differs from pour to pour. */
  ScriptMaker segment(Segment segment) {
    cut();
    segments.add(segment);
    allFixed = false;
    return this;
  }

  /** A piece that not every pour has. */
  ScriptMaker when(Predicate<Pouring> wanted, Consumer<ScriptMaker> piece) {
    ScriptMaker maker = new ScriptMaker();
    piece.accept(maker);
    Script script = maker.script();
    return segment(
        (pouring, out) -> {
          if (wanted.test(pouring)) {
            script.write(pouring, out);
          }
        });
  }

  /** One of two pieces; the first should be the usual one. */
  ScriptMaker either(Predicate<Pouring> wanted, Consumer<ScriptMaker> piece, Segment otherwise) {
    ScriptMaker maker = new ScriptMaker();
    piece.accept(maker);
    Script script = maker.script();
    return segment(
        (pouring, out) -> {
          Segment chosen = wanted.test(pouring) ? script : otherwise;
          chosen.write(pouring, out);
        });
  }

  Script script() {
    cut();
    return new Script(segments, allFixed);
  }

  private ScriptMaker fixed(Fixed piece) {
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
      byte[] bytes = fixed.toByteArray();
      segments.add((pouring, out) -> out.raw(bytes));
      fixed.reset();
    }
  }

  @FunctionalInterface
  private interface Fixed {
    void writeTo(XmlOut out) throws IOException;
  }
}
