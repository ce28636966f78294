package fi.koonti.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts where the words of a report went, letter by letter. */
final class LedgerCount {

  private static final byte LOST = 0;
  private static final byte LABEL = 1;
  private static final byte ASKED = 2;
  private static final byte ANSWER = 3;
  private static final byte PLAN = 4;

  private final List<SourceCell> cells;
  private final Map<SourceCell, byte[]> accounts = new HashMap<>();

  private LedgerCount(List<SourceCell> cells) {
    this.cells = cells;
  }

  /** The account of a draft; a letter that went to several places counts for the weightiest. */
  static ImportLedger of(List<SourceCell> cells, Draft draft) {
    return counted(cells, draft).ledger();
  }

  /** What of the report went nowhere yet: headings under which nothing stands, for one. */
  static List<Snippet> left(List<SourceCell> cells, Draft draft) {
    LedgerCount count = counted(cells, draft);
    List<Snippet> left = new ArrayList<>();
    for (SourceCell cell : cells) {
      byte[] letters = count.accounts.getOrDefault(cell, new byte[cell.text().length()]);
      int from = -1;
      for (int at = 0; at <= letters.length; at++) {
        boolean blank = at < letters.length && Snippet.isBlank(cell.text().charAt(at));
        boolean lost = at < letters.length && letters[at] == LOST;
        if (lost && !blank && from < 0) {
          from = at;
        } else if (!lost && from >= 0) {
          left.add(new Snippet(cell, from, at));
          from = -1;
        }
      }
    }
    return left;
  }

  private static LedgerCount counted(List<SourceCell> cells, Draft draft) {
    LedgerCount count = new LedgerCount(cells);
    draft.labels().forEach(label -> count.put(label, LABEL));
    draft.titles().forEach(title -> count.put(title, ASKED));
    draft.questions().forEach(one -> one.source().forEach(text -> count.put(text, ASKED)));
    for (DraftRow row : draft.rows()) {
      row.all()
          .forEach(
              (label, said) ->
                  said.from()
                      .forEach(
                          text -> count.put(text, Label.ANSWERS.contains(label) ? ANSWER : PLAN)));
    }
    return count;
  }

  private void put(Snippet text, byte account) {
    byte[] letters = accounts.computeIfAbsent(text.cell(), cell -> new byte[cell.text().length()]);
    for (int at = text.from(); at < text.to(); at++) {
      letters[at] = letters[at] > account ? letters[at] : account;
    }
  }

  private ImportLedger ledger() {
    int[] words = new int[PLAN + 1];
    for (SourceCell cell : cells) {
      count(cell, words);
    }
    return new ImportLedger(words[PLAN], words[ANSWER], words[ASKED], words[LABEL], words[LOST]);
  }

  /** A word of which a single letter is lost is lost. */
  private void count(SourceCell cell, int[] words) {
    byte[] letters = accounts.getOrDefault(cell, new byte[cell.text().length()]);
    int account = -1;
    for (int at = 0; at <= letters.length; at++) {
      boolean blank = at == letters.length || Snippet.isBlank(cell.text().charAt(at));
      if (!blank) {
        account = account < 0 ? letters[at] : Math.min(account, letters[at]);
      } else if (account >= 0) {
        words[account]++;
        account = -1;
      }
    }
  }
}
