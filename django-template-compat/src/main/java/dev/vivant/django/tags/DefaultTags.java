package dev.vivant.django.tags;

import dev.vivant.django.Library;

/** The tags that every template knows without {@code {% load %}}. */
public final class DefaultTags {
  private DefaultTags() {}

  /**
   * The tags.
   *
   * @return a fresh library
   */
  public static Library library() {
    return new Library()
        .tag("autoescape", AutoEscapeControlNode::compile)
        .tag("block", BlockNode::compile)
        .tag("comment", CommentNode::compile)
        .simpleTag("csp_nonce_attr", "media=None", CspNonceAttrTag::render)
        .tag("csrf_token", CsrfTokenNode::compile)
        .tag("cycle", CycleNode::compile)
        .tag("debug", DebugNode::compile)
        .tag("extends", ExtendsNode::compile)
        .tag("filter", FilterNode::compile)
        .tag("firstof", FirstOfNode::compile)
        .tag("for", ForNode::compile)
        .tag("if", IfNode::compile)
        .tag("ifchanged", IfChangedNode::compile)
        .tag("include", IncludeNode::compile)
        .tag("load", LoadNode::compile)
        .tag("lorem", LoremNode::compile)
        .tag("now", NowNode::compile)
        .tag("partial", PartialNode::compile)
        .tag("partialdef", PartialDefNode::compile)
        .simpleTag("querystring", "*args, **kwargs", QuerystringTag::render)
        .tag("regroup", RegroupNode::compile)
        .tag("resetcycle", ResetCycleNode::compile)
        .tag("spaceless", SpacelessNode::compile)
        .tag("templatetag", TemplateTagNode::compile)
        .tag("url", URLNode::compile)
        .tag("verbatim", VerbatimNode::compile)
        .tag("widthratio", WidthRatioNode::compile)
        .tag("with", WithNode::compile);
  }
}
