package fi.koonti.form;

import java.util.Set;

/**
 * A part of what a sector is asked, for one of several hands.
 *
 * @param name what the part is called, as people read it
 * @param slug the same for the name of a file: letters, digits and hyphens, never empty
 * @param ids of the indicators that belong to it
 */
public record FormPart(String name, String slug, Set<String> ids) {

  public FormPart {
    if (name.isBlank() || !slug.matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException(
          "expected a name, and letters, digits and hyphens, but found \"%s\", \"%s\""
              .formatted(name, slug));
    }
    ids = Set.copyOf(ids);
  }
}
