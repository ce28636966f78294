package fi.koonti.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads months that are named: by words, by quarter, by half of a year; their year stands apart.
 */
final class MonthReader {

  /** A longer list is none; nobody looks for its end from each of its words. */
  private static final int MONTHS = 12;

  private final TokenRow row;
  private final List<MonthSpan> found = new ArrayList<>();

  private MonthReader(TokenRow row) {
    this.row = row;
  }

  /**
   * Months without their year.
   *
   * @param spans one for each part of a list; none when the months run over the turn of a year,
   *     which no span can hold
   * @param end the index after them; where they were looked for, when there are none
   */
  record Months(List<MonthSpan> spans, int end) {
    Months {
      spans = List.copyOf(spans);
    }
  }

  /** The months that begin at an index. */
  static Months read(TokenRow row, int at) {
    MonthReader reader = new MonthReader(row);
    int end = TimeWords.isQuarter(row.word(at)) ? reader.quarters(at) : reader.words(at);
    return new Months(reader.found, end);
  }

  /** {@code Q1}, {@code Q1, Q2}, {@code H1}. */
  private int quarters(int at) {
    found.add(quarter(row.word(at)));
    int end = at + 1;
    while (TimeWords.isQuarter(row.word(end + 1)) && isJoint(end)) {
      MonthSpan before = found.get(found.size() - 1);
      MonthSpan next = quarter(row.word(end + 1));
      boolean through = row.isDash(end) && before.from() <= next.to();
      found.add(through ? MonthSpan.ofAnyYear(before.from(), next.to()) : next);
      end += 2;
    }
    return end;
  }

  private static MonthSpan quarter(String word) {
    int length = word.charAt(0) == 'q' ? 3 : 6;
    int to = (word.charAt(1) - '0') * length;
    return MonthSpan.ofAnyYear(to - length + 1, to);
  }

  private boolean isJoint(int at) {
    return row.isDash(at) || isListMark(at);
  }

  private boolean isListMark(int at) {
    return row.isSymbol(at, ',') || row.isWord(at, LevelWords.LIST_WORDS);
  }

  private int words(int at) {
    String word = row.word(at);
    int from = TimeWords.month(word);
    if (from == 0) {
      return at;
    }
    int second = row.isDash(at + 1) ? at + 2 : at + 1;
    int to = TimeWords.month(row.word(second));
    boolean fromTo = TimeWords.areFromTo(word, row.word(second));
    if (to > 0 && (row.isDash(at + 1) || fromTo)) {
      if (from <= to) {
        found.add(MonthSpan.ofAnyYear(from, to));
      }
      return second + 1;
    }
    boolean beforeYear =
        TimeWords.isMonthBeforeYear(word) && TimeWords.isLikelyYear(row.smallNumber(at + 1));
    if (TimeWords.isWholeMonth(word) || beforeYear) {
      found.add(MonthSpan.ofAnyYear(from, from));
      return at + 1;
    }
    return list(at);
  }

  /** {@code tammi-, helmi- ja maaliskuu}; without a whole month at its end it is something else. */
  private int list(int start) {
    int at = start;
    List<MonthSpan> months = new ArrayList<>();
    while (months.size() < MONTHS
        && TimeWords.month(row.word(at)) > 0
        && row.isDash(at + 1)
        && isListMark(at + 2)) {
      months.add(monthAt(at));
      at += 3;
    }
    if (months.isEmpty() || !TimeWords.isWholeMonth(row.word(at))) {
      return start;
    }
    found.addAll(months);
    found.add(monthAt(at));
    return at + 1;
  }

  private MonthSpan monthAt(int at) {
    int month = TimeWords.month(row.word(at));
    return MonthSpan.ofAnyYear(month, month);
  }
}
