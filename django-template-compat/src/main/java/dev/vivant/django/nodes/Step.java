package dev.vivant.django.nodes;

import dev.vivant.node.Element;
import dev.vivant.node.Text;

/** What a static piece of a template does to a tree; read once, done in each rendering. */
interface Step {
  /** Does it. */
  void run(NodeOutput out);

  /** Text. */
  record AddText(Text text) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tree().text(text);
    }
  }

  /** A whole element that all renderings share. */
  record AddElement(TagKind kind, Element element) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tree().element(kind, element);
    }
  }

  /** A whole start tag. */
  record Open(TagKind kind, String[] attributes, boolean selfClosing) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tree().open(kind, attributes, selfClosing);
    }
  }

  /** A whole end tag. */
  record Close(String name) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tree().close(name);
    }
  }

  /** A tag begins. */
  record TagStart(boolean endTag) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.place().endTag = endTag;
      out.tagStart();
    }
  }

  /** A part of a tag's name. */
  record TagName(String part) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tagName(part);
    }
  }

  /** A whole attribute. */
  record Attribute(String name, String value) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.attribute(name, value);
    }
  }

  /** An attribute begins. */
  record AttributeStart() implements Step {
    @Override
    public void run(NodeOutput out) {
      out.attributeStart();
    }
  }

  /** A part of an attribute's name. */
  record AttributeName(String part) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.attributeName(part);
    }
  }

  /** A part of an attribute's value. */
  record AttributeValue(String part) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.attributeValue(part);
    }
  }

  /** An attribute ends. */
  record AttributeEnd() implements Step {
    @Override
    public void run(NodeOutput out) {
      out.attributeEnd();
    }
  }

  /** A tag ends. */
  record TagEnd(boolean selfClosing) implements Step {
    @Override
    public void run(NodeOutput out) {
      out.tagEnd(selfClosing);
    }
  }

  /** A comment or doctype. */
  record Aside(String text, boolean doctype) implements Step {
    @Override
    public void run(NodeOutput out) {
      if (doctype) {
        out.doctype(text);
      } else {
        out.comment(text);
        out.commentEnd();
      }
    }
  }
}
