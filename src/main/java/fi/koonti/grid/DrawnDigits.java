package fi.koonti.grid;

/**
 * The digits of a number as a format draws them.
 *
 * @param readable whether they are the digits of that number, and nothing else stands among them
 * @param exact whether nothing was rounded away
 */
record DrawnDigits(String text, boolean readable, boolean exact) {}
