package dev.vivant.node;

/** Says why something cannot stand where it was put, and what is right. */
final class ContentRefusal {
  private ContentRefusal() {}

  /** A child that its parent cannot have. */
  static IllegalArgumentException child(Tag parent, Tag child) {
    return refusal("<" + child + "> cannot stand directly in <" + parent + ">: " + reason(parent, child));
  }

  private static String reason(Tag parent, Tag child) {
    if (child.namespace() != parent.namespace() && parent.namespace() != Namespace.HTML
        && child.family() != Family.IN_SVG && child.family() != Family.IN_MATH) {
      return "a browser would not take it for " + language(child) + "; put it into "
          + (parent.namespace() == Namespace.SVG ? "a <foreignObject>" : "an <mtext>");
    }
    return switch (child.family()) {
      case ROW -> parent.family() == Family.ORDINARY && parent.name().equals("table")
          ? "a browser would put a tbody around it; put the <tr> into a <tbody>, <thead> or <tfoot>"
          : "a browser would drop it; a <tr> stands in a <tbody>, <thead> or <tfoot> of a <table>";
      case CELL -> "a browser would drop or move it; a <" + child + "> stands in a <tr>";
      case ROWS, CAPTION, COLUMNS -> "a browser would drop it; a <" + child + "> stands in a <table>";
      case COLUMN -> "a browser would drop it or put a colgroup around it; a <col> stands in a <colgroup>";
      case ITEM -> "an item stands in a <ul>, <ol> or <menu>; put one around it, or use a <div>";
      case TERM -> "it stands in a <dl>, or in a <div> in a <dl>";
      case OPTION -> "it stands in a <select>, <optgroup> or <datalist>";
      case OPTIONS -> "it stands in a <select>";
      case SUMMARY -> "it stands in a <details>; elsewhere use a <div> or a <button>";
      case LEGEND -> "it stands in a <fieldset>; elsewhere use a <label> or a heading";
      case READING, RUBY_PART -> "it stands in a <ruby>";
      case SOURCE -> "it stands in a <picture>, <audio> or <video>";
      case TRACK -> "it stands in an <audio> or <video>";
      case IN_SVG -> "a browser would not take it for SVG; put it into an <svg>";
      case IN_MATH -> "a browser would not take it for MathML; put it into a <math>";
      default -> byParent(parent);
    };
  }

  private static String language(Tag tag) {
    return switch (tag.namespace()) {
      case HTML -> "HTML";
      case SVG -> "SVG";
      case MATHML -> "MathML";
    };
  }

  private static String byParent(Tag parent) {
    return switch (parent.name()) {
      case "table", "thead", "tbody", "tfoot", "tr" ->
          "a browser would move it out of the table; put it into a <td>, <th> or <caption>";
      case "colgroup" -> "it holds <col> only";
      case "select" -> "browsers would drop it; it holds <option>, <optgroup> and <hr>";
      case "optgroup" -> "browsers would drop it; it holds <option>";
      case "option", "textarea", "noscript", "script", "style" -> "it holds text only";
      case "iframe" -> "it is always empty; its page comes from src";
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          "a browser would end the <" + parent + "> before it; put it after the <" + parent + ">, or use a <span>";
      default -> parent.isVoid() ? "it is a void element and holds nothing; put it after the <" + parent + ">"
          : "it holds only what belongs to it";
    };
  }

  /** Something inside, at any depth, that would end an element around it. */
  static IllegalArgumentException inside(Tag ancestor, Tag offender) {
    return refusal(
        "<" + offender + "> cannot stand inside <" + ancestor + ">, however deep: " + endsAncestor(ancestor));
  }

  private static String endsAncestor(Tag ancestor) {
    return switch (ancestor.name()) {
      case "p" -> "a browser would end the <p> before it; use a <div> instead of the <p>";
      case "a" -> "a browser would end the first link before it; put them side by side";
      case "button" -> "a browser would end the first button before it; put them side by side";
      case "form" ->
          "a browser would drop the inner form; put them side by side, or name the form of a field by formId";
      case "nobr" -> "a browser would end the first before it; use a <span> with a style";
      case "li" -> "a browser would end the first item before it; put a <ul> or <ol> around the inner ones";
      default -> "a browser would end the <" + ancestor + "> before it; put a <dl> around the inner ones";
    };
  }

  /** Text where none can be. */
  static IllegalArgumentException text(Tag parent, String text) {
    return refusal("the text " + Shown.quoted(text) + " cannot stand directly in <" + parent + ">: "
        + byParent(parent));
  }

  /** Nested too deep. */
  static IllegalArgumentException depth(Tag tag) {
    return refusal("<" + tag + "> would make the page more than " + ContentModel.MAX_DEPTH
        + " elements deep; browsers flatten such a page, so show less of it at once");
  }

  /** Two children with one key. */
  static IllegalArgumentException sameKey(Tag parent, Object key) {
    return refusal("two children of " + (parent == null ? "one parent" : "<" + parent + ">") + " have the key " + key
        + " (" + key.getClass().getSimpleName() + "); a key names one child");
  }

  private static IllegalArgumentException refusal(String message) {
    return new IllegalArgumentException(message);
  }
}
