package dev.vivant.django.nodes;

import dev.vivant.node.Namespace;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a static piece of a template: {@code "<p class='a'>Hi <b>you</b> "} becomes a start tag, a text, a finished
 * element and a text.
 */
final class SegmentReader implements TokenTarget {
  private final TokenPlace place = new TokenPlace();
  private final List<Step> steps = new ArrayList<>();
  private final List<TagKind> open = new ArrayList<>();
  private final Namespace outside;
  private final boolean nameKnown;

  private StringBuilder name;
  private StringBuilder attributeName;
  private StringBuilder attributeValue;
  private List<String> attributes;
  private StringBuilder comment;
  private int tagStep = -1;

  private SegmentReader(TokenState state, boolean endTag, Namespace outside) {
    place.state = state;
    place.endTag = endTag;
    this.outside = outside;
    this.nameKnown = state != TokenState.TAG_NAME;
  }

  static Segment read(String text, TokenState state, boolean endTag, Namespace outside) {
    SegmentReader reader = new SegmentReader(state, endTag, outside);
    int read = HtmlTokenizer.feed(reader, text);
    return new Segment(StaticElements.fold(reader.steps).toArray(new Step[0]), reader.place.state,
        reader.place.endTag, reader.place.carry, reader.place.rawName, text.substring(Math.min(read, text.length())));
  }

  @Override
  public TokenPlace place() {
    return place;
  }

  private Namespace namespace() {
    return open.isEmpty() ? outside : open.get(open.size() - 1).inside;
  }

  @Override
  public void characters(String text) {
    int last = steps.size() - 1;
    if (last >= 0 && steps.get(last) instanceof Step.AddText before) {
      steps.set(last, new Step.AddText(new Text(before.text().value() + text)));
    } else {
      steps.add(new Step.AddText(new Text(text)));
    }
  }

  @Override
  public void tagStart() {
    name = new StringBuilder();
    attributes = new ArrayList<>();
    tagStep = steps.size();
    steps.add(new Step.TagStart(place.endTag));
  }

  @Override
  public void tagName(String part) {
    if (name != null) {
      name.append(part);
    }
    steps.add(new Step.TagName(part));
  }

  @Override
  public void attributeStart() {
    attributeName = new StringBuilder();
    attributeValue = new StringBuilder();
    steps.add(new Step.AttributeStart());
  }

  @Override
  public void attributeName(String part) {
    if (attributeName != null) {
      attributeName.append(part);
    }
    steps.add(new Step.AttributeName(part));
  }

  @Override
  public void attributeValue(String part) {
    if (attributeValue != null) {
      attributeValue.append(part);
    }
    steps.add(new Step.AttributeValue(part));
  }

  @Override
  public void attributeEnd() {
    if (attributeName == null) {
      steps.add(new Step.AttributeEnd());
      return;
    }
    while (!(steps.get(steps.size() - 1) instanceof Step.AttributeStart)) {
      steps.remove(steps.size() - 1);
    }
    String written = attributeName.toString();
    if (name != null) {
      written = TagKind.attribute(namespace(), name, written);
    }
    steps.set(steps.size() - 1, new Step.Attribute(written.intern(), attributeValue.toString()));
    if (attributes != null && !attributes.contains(written)) {
      attributes.add(written.intern());
      attributes.add(attributeValue.toString());
    }
    attributeName = null;
    attributeValue = null;
  }

  @Override
  public TokenState tagEnd(boolean selfClosing) {
    if (name == null) {
      steps.add(new Step.TagEnd(selfClosing));
      place.stopped = !nameKnown;
      return TokenState.DATA;
    }
    steps.subList(tagStep, steps.size()).clear();
    String written = name.toString();
    List<String> given = attributes;
    name = null;
    attributes = null;
    if (place.endTag) {
      steps.add(new Step.Close(written));
      close(written);
      return TokenState.DATA;
    }
    TagKind kind = TagKind.of(namespace(), written);
    steps.add(new Step.Open(kind, unique(given), selfClosing));
    if (!kind.isVoid && !(selfClosing && kind.namespace != Namespace.HTML)) {
      open.add(kind);
    }
    place.rawName = kind.name;
    return kind.content;
  }

  /** An end tag; behind one that ends what was open before the piece, nobody knows here which namespace it is. */
  private void close(String written) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).name.equals(TagKind.lower(written)) || open.get(i).name.equals(written)) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
    place.stopped = outside != Namespace.HTML || written.equalsIgnoreCase("foreignobject");
  }

  private static String[] unique(List<String> attributes) {
    List<String> unique = new ArrayList<>(attributes.size());
    for (int i = 0; i < attributes.size(); i += 2) {
      boolean given = false;
      for (int j = 0; j < unique.size(); j += 2) {
        given |= unique.get(j).equals(attributes.get(i));
      }
      if (!given) {
        unique.add(attributes.get(i));
        unique.add(attributes.get(i + 1));
      }
    }
    return unique.toArray(new String[0]);
  }

  @Override
  public void comment(String part) {
    comment = comment == null ? new StringBuilder() : comment;
    comment.append(part);
  }

  @Override
  public void commentEnd() {
    steps.add(new Step.Aside(comment == null ? "" : comment.toString(), false));
    comment = null;
  }

  @Override
  public void doctype(String text) {
    steps.add(new Step.Aside(text, true));
  }
}
