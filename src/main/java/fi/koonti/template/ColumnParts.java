package fi.koonti.template;

import fi.koonti.opc.Element;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet or table says of its columns one by one, and of which some may be left out: widths,
 * filters and the columns that rows are sorted by.
 */
final class ColumnParts {

  private final TemplateSheet sheet;
  private int filterStart;

  ColumnParts(TemplateSheet sheet) {
    this.sheet = sheet;
  }

  /** Whether a pour has an element; null when every pour has it as far as columns go. */
  @Nullable Predicate<FillContext> presence(Element element) {
    switch (element.local()) {
      case "cols", "sortState" -> {
        return any(element);
      }
      case "col" -> {
        return kept(number(element, "min") - 1, number(element, "max") - 1);
      }
      case "autoFilter" -> {
        filterStart = Area.parse(element.get("ref")).firstColumn();
        return kept(element);
      }
      case "filterColumn" -> {
        int column = filterStart + number(element, "colId");
        return kept(column, column);
      }
      case "sortCondition" -> {
        return kept(element);
      }
      default -> {
        return null;
      }
    }
  }

  private Predicate<FillContext> any(Element group) {
    Predicate<FillContext> any = context -> group.children().isEmpty();
    for (Element child : group.children()) {
      Predicate<FillContext> own = presence(child);
      any = own == null ? any : any.or(own);
    }
    return any;
  }

  private Predicate<FillContext> kept(Element range) {
    Area area = Area.parse(range.get("ref"));
    return kept(area.firstColumn(), area.lastColumn());
  }

  private Predicate<FillContext> kept(int first, int last) {
    return context -> !context.columns(sheet).missing(first, last);
  }

  /** The slot of an attribute that is the number of a column; null for any other attribute. */
  Chunk.@Nullable Slot slot(Element element, String name) {
    switch (element.local() + "/" + name) {
      case "col/min" -> {
        int min = number(element, name) - 1;
        return context -> String.valueOf(context.columns(sheet).start(min) + 1);
      }
      case "col/max" -> {
        int max = number(element, name) - 1;
        return context -> String.valueOf(context.columns(sheet).end(max) + 1);
      }
      case "col/width" -> {
        int own = number(element, "min") - 1;
        String width = element.get(name);
        return own == number(element, "max") - 1
            ? context -> width(context.width(sheet, own), width)
            : null;
      }
      case "filterColumn/colId" -> {
        int start = filterStart;
        int column = start + number(element, name);
        return context -> {
          ColumnMap columns = context.columns(sheet);
          return String.valueOf(columns.start(column) - columns.start(start));
        };
      }
      default -> {
        return null;
      }
    }
  }

  private static String width(@Nullable Double wanted, String otherwise) {
    return wanted == null ? otherwise : String.valueOf(wanted);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.get(attribute));
  }
}
