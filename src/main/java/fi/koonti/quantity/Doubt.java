package fi.koonti.quantity;

import fi.koonti.text.KebabCase;

/** Why a level's number was left open although the text seems to speak of one. */
public enum Doubt {
  /** Nothing to ask: the number is certain, or the text has none. */
  NONE,
  /** Two or more different values: {@code Porissa n. 40 pv, Topten n. 60 pv}. */
  TWO_NUMBERS,
  /**
   * {@code 1.234} is a decimal in one country and a thousand in the next; {@code 1,234.5} is how
   * another language writes it.
   */
  AMBIGUOUS_SEPARATOR,
  /**
   * {@code - 5 kpl} at the start of a line is minus five, or five in a list; {@code (3,9)} is minus
   * for bookkeepers; {@code ±5} says both.
   */
  AMBIGUOUS_SIGN,
  /** {@code 10–15 %}. */
  RANGE,
  /** {@code 1 uusi + 1 vireille}. */
  SUM,
  /** {@code 12 kpl, joista 3 uusia}, {@code 5?}: a part of the text says nothing that is known. */
  LEFT_OVER,
  /** {@code 15 %} where pieces are asked. */
  OTHER_UNIT,
  /** {@code vajaa 100}: the value is not the number, but near it or on one side of it. */
  BOUND,
  /** No number at all where one is wanted: {@code valmis}. */
  NO_NUMBER,
  /** {@code 3/4}: a share, a count out of a whole, or a name. */
  FRACTION,
  /** {@code kasvu 5 kpl} grows by five or to five. */
  CHANGE_OR_LEVEL,
  /** {@code 2023} with nothing that tells a year from a count. */
  YEAR_OR_NUMBER,
  /** One number without a unit in a long sentence. */
  IN_PROSE,
  /** A number in words only: {@code viidelle hankkeelle}. */
  NUMBER_WORD,
  /** Something that stands for no value: {@code N/A}, {@code -}, {@code ks. edellinen}. */
  NOT_A_VALUE;

  /** The code under which the reason stands among the texts, {@code number-two-numbers}. */
  public String reason() {
    return "number-" + KebabCase.of(this);
  }
}
