package fi.koonti.opc;

/** What stands between the tags of an element. */
public sealed interface Node permits Element, Node.Text {

  /** The text in it, without tags. */
  String text();

  /** Characters between tags. */
  record Text(String text) implements Node {}
}
