package fi.koonti.template.formula;

import fi.koonti.location.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references of one formula, also those into tables ({@code Tiedot[Tila]}). Function
 * names, names, numbers, texts, other files ({@code [1]Taul!A1}) and rows of sheets ({@code
 * A:C!B2}) are passed over.
 */
final class FormulaReader {

  private static final String NO_MORE = "(?![\\p{L}\\p{N}_.(\\[!\\\\?])";
  private static final String CELL = "(\\$?[A-Za-z]{1,3})(\\$?)([1-9][0-9]{0,6})";
  private static final Pattern AREA = Pattern.compile(CELL + "(?::" + CELL + ")?" + NO_MORE);
  private static final Pattern ROWS =
      Pattern.compile("()(\\$?)([1-9][0-9]{0,6}):()(\\$?)([1-9][0-9]{0,6})" + NO_MORE);
  private static final Pattern COLUMNS =
      Pattern.compile("(\\$?[A-Za-z]{1,3}):(\\$?[A-Za-z]{1,3})" + NO_MORE);
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*");
  private static final Pattern SHEETS = Pattern.compile(NAME + ":" + NAME + "!");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?");
  private static final Pattern TABLE = Pattern.compile(NAME + "$");
  private static final Pattern IN_TABLE = Pattern.compile("\\[((?:[^\\[\\]']|'.)*)\\]");
  private static final Pattern ERROR = Pattern.compile("#[A-Za-z0-9/_]*[!?]?");

  private final String text;
  private final List<FormulaToken> tokens = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int at;

  FormulaReader(String text) {
    this.text = text;
  }

  List<FormulaToken> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted();
      } else if (c == '\'') {
        quotedSheet();
      } else if (c == '[') {
        brackets();
      } else if (c == '#') {
        take(ERROR);
      } else if (Character.isLetter(c)
          || c == '$'
          || c == '_'
          || c == '\\'
          || c >= '0' && c <= '9') {
        word();
      } else {
        plain.append(c);
        at++;
      }
    }
    flush();
    return tokens;
  }

  private void quoted() {
    int end = closing('"');
    flush();
    tokens.add(new Formula.Quoted(text.substring(at + 1, end).replace("\"\"", "\"")));
    at = Math.min(text.length(), end + 1);
  }

  private void quotedSheet() {
    int end = closing('\'');
    String name = text.substring(at + 1, end).replace("''", "'");
    int after = Math.min(text.length(), end + 1);
    boolean sheet = after < text.length() && text.charAt(after) == '!';
    String prefix = text.substring(at, sheet ? after + 1 : after);
    at += prefix.length();
    boolean own = sheet && name.indexOf('[') < 0 && name.indexOf(':') < 0;
    afterSheet(prefix, own ? name : null);
  }

  /** The index of the closing quote, a doubled one being part of the text. */
  private int closing(char quote) {
    int end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) == quote) {
        if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
          end++;
        } else {
          return end;
        }
      }
      end++;
    }
    return text.length();
  }

  /** Columns of a table, or the number of another file and the sheet in it. */
  private void brackets() {
    int depth = 0;
    int end = at;
    do {
      char c = text.charAt(end);
      if (c == '\'') {
        end++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      end++;
    } while (depth > 0 && end < text.length());
    end = Math.min(end, text.length());
    String brackets = text.substring(at, end);
    at = end;
    Matcher table = TABLE.matcher(plain);
    if (table.find()) {
      String name = table.group();
      flush();
      tokens.add(new Formula.InTable(name, brackets, names(brackets)));
      return;
    }
    plain.append(brackets);
    Matcher sheet = NAME.matcher(text).region(at, text.length());
    if (sheet.lookingAt() && sheet.end() < text.length() && text.charAt(sheet.end()) == '!') {
      String prefix = text.substring(at, sheet.end() + 1);
      at = sheet.end() + 1;
      afterSheet(prefix, null);
    }
  }

  private static List<String> names(String brackets) {
    List<String> names = new ArrayList<>();
    Matcher name = IN_TABLE.matcher(brackets);
    while (name.find()) {
      names.add(name.group(1).replaceAll("'(.)", "$1"));
    }
    return names;
  }

  /** What follows the {@code !} of a sheet; a sheet that is not ours has no name here. */
  private void afterSheet(String prefix, @Nullable String sheet) {
    if (sheet != null && reference(prefix, sheet)) {
      return;
    }
    plain.append(prefix);
    if (sheet == null && !take(AREA) && !take(ROWS)) {
      take(COLUMNS);
    }
  }

  private void word() {
    if (reference("", null)) {
      return;
    }
    Matcher sheets = SHEETS.matcher(text).region(at, text.length());
    if (sheets.lookingAt()) {
      at = sheets.end();
      afterSheet(sheets.group(), null);
      return;
    }
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (name.lookingAt() && name.end() < text.length() && text.charAt(name.end()) == '!') {
      at = name.end() + 1;
      afterSheet(name.group() + "!", name.group());
    } else if (!take(NAME) && !take(NUMBER)) {
      plain.append(text.charAt(at));
      at++;
    }
  }

  private boolean reference(String prefix, @Nullable String sheet) {
    Matcher area = AREA.matcher(text).region(at, text.length());
    Matcher rows = ROWS.matcher(text).region(at, text.length());
    Matcher found = area.lookingAt() && hasColumns(area) ? area : rows.lookingAt() ? rows : null;
    if (found == null) {
      return columns(prefix, sheet);
    }
    CellReference.Corner to = found.group(6) == null ? null : corner(found, 4);
    CellReference ref = new CellReference(prefix, sheet, corner(found, 1), to);
    if (ref.lastRow() >= CellAddress.ROW_LIMIT) {
      return false;
    }
    flush();
    tokens.add(ref);
    at = found.end();
    return true;
  }

  private boolean columns(String prefix, @Nullable String sheet) {
    Matcher found = COLUMNS.matcher(text).region(at, text.length());
    if (!found.lookingAt() || !isColumn(found.group(1)) || !isColumn(found.group(2))) {
      return false;
    }
    flush();
    tokens.add(new Formula.Columns(prefix, sheet, found.group(1), found.group(2)));
    at = found.end();
    return true;
  }

  private static boolean hasColumns(Matcher area) {
    return isColumn(area.group(1)) && (area.group(4) == null || isColumn(area.group(4)));
  }

  private static boolean isColumn(String letters) {
    return CellAddress.columnIndex(letters.replace("$", "")).isPresent();
  }

  private static CellReference.Corner corner(Matcher found, int group) {
    int row = Integer.parseInt(found.group(group + 2)) - 1;
    return new CellReference.Corner(found.group(group), !found.group(group + 1).isEmpty(), row);
  }

  private boolean take(Pattern pattern) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return false;
    }
    plain.append(found.group());
    at = found.end();
    return true;
  }

  private void flush() {
    if (plain.length() > 0) {
      tokens.add(new Formula.Plain(plain.toString()));
      plain.setLength(0);
    }
  }
}
