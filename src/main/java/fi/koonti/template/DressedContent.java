package fi.koonti.template;

import java.util.Objects;
import java.util.Optional;

/** Another content of a cell with something more; whatever is not more is that content's. */
sealed interface DressedContent extends CellContent {

  /** The filling without it. */
  CellContent plain();

  @Override
  default Value value() {
    return plain().value();
  }

  @Override
  default Optional<Formula> formula() {
    return plain().formula();
  }

  @Override
  default Optional<Link> link() {
    return plain().link();
  }

  @Override
  default Optional<String> style() {
    return plain().style();
  }

  /** Another content, most often a formula, that leads somewhere. */
  record Leading(CellContent plain, Link to) implements DressedContent {
    public Leading {
      Objects.requireNonNull(plain, "plain");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Optional<Link> link() {
      return Optional.of(to);
    }
  }

  /** Another content in a style that is asked for by name. */
  record Styled(CellContent plain, String name) implements DressedContent {
    public Styled {
      Objects.requireNonNull(plain, "plain");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public Optional<String> style() {
      return Optional.of(name);
    }
  }
}
