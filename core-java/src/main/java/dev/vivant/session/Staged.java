package dev.vivant.session;

/** Something kept between renders that a render has prepared a change of; which becomes true with the whole render. */
interface Staged {
  /** The render succeeded. */
  void commit(RenderPass pass);

  /** The render failed; everything is as it was before. */
  void rollback();
}
