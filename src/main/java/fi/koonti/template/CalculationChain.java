package fi.koonti.template;

/**
 * The order in which Excel last calculated. It names cells that move, and Excel makes it anew, so
 * it is left out of every pour.
 */
final class CalculationChain {

  private CalculationChain() {}

  static boolean is(String part) {
    return part.equals("xl/calcChain.xml");
  }
}
