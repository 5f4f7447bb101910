package dev.vivant.node;

import java.util.Objects;

/**
 * Markup that is trusted as it is: the one type whose text is not escaped.
 *
 * <p>For HTML that another program made and cleaned (rendered Markdown, an icon). What it must not be: text of a
 * visitor.
 *
 * <p>It must be a well-formed fragment: every tag closed, every {@code &} a reference or followed by a blank, names of
 * characters those of HTML 4. An element that contains it holds the nodes it describes, so browsers never parse HTML
 * after the first response; comments are left out. Values of attributes are not judged, so links with other schemes
 * can be written here; scripts are refused all the same, and what a browser would move. The refusal, an
 * {@link IllegalArgumentException} with line and column, comes where the markup is put into an element or written.
 *
 * @param html the fragment
 */
public record Raw(String html) implements Node {
  /** Refuses null. */
  public Raw {
    Objects.requireNonNull(html, "raw markup must not be null; use nothing() for none");
  }
}
