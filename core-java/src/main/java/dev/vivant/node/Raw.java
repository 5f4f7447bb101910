package dev.vivant.node;

import java.util.Objects;

/**
 * Markup that is trusted as it is: the one type whose text is not escaped.
 *
 * <p>For HTML that another program made and cleaned (rendered Markdown, an icon). It must be a well-formed fragment;
 * an element that contains it holds the nodes it describes, so that browsers never parse HTML after the first
 * response. What it must not be: text of a visitor.
 *
 * @param html the fragment
 */
public record Raw(String html) implements Node {
  /** Refuses null. */
  public Raw {
    Objects.requireNonNull(html, "raw markup must not be null; use nothing() for none");
  }
}
