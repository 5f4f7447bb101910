package dev.vivant.node;

/** Effects and animations of drawings. */
abstract class SvgFilters {
  private static final Tag FE_BLEND = Tag.svg("feBlend");
  private static final Tag FE_COLOR_MATRIX = Tag.svg("feColorMatrix");
  private static final Tag FE_COMPONENT_TRANSFER = Tag.svg("feComponentTransfer");
  private static final Tag FE_COMPOSITE = Tag.svg("feComposite");
  private static final Tag FE_CONVOLVE_MATRIX = Tag.svg("feConvolveMatrix");
  private static final Tag FE_DIFFUSE_LIGHTING = Tag.svg("feDiffuseLighting");
  private static final Tag FE_DISPLACEMENT_MAP = Tag.svg("feDisplacementMap");
  private static final Tag FE_DISTANT_LIGHT = Tag.svg("feDistantLight");
  private static final Tag FE_DROP_SHADOW = Tag.svg("feDropShadow");
  private static final Tag FE_FLOOD = Tag.svg("feFlood");
  private static final Tag FE_FUNC_A = Tag.svg("feFuncA");
  private static final Tag FE_FUNC_B = Tag.svg("feFuncB");
  private static final Tag FE_FUNC_G = Tag.svg("feFuncG");
  private static final Tag FE_FUNC_R = Tag.svg("feFuncR");
  private static final Tag FE_GAUSSIAN_BLUR = Tag.svg("feGaussianBlur");
  private static final Tag FE_IMAGE = Tag.svg("feImage");
  private static final Tag FE_MERGE = Tag.svg("feMerge");
  private static final Tag FE_MERGE_NODE = Tag.svg("feMergeNode");
  private static final Tag FE_MORPHOLOGY = Tag.svg("feMorphology");
  private static final Tag FE_OFFSET = Tag.svg("feOffset");
  private static final Tag FE_POINT_LIGHT = Tag.svg("fePointLight");
  private static final Tag FE_SPECULAR_LIGHTING = Tag.svg("feSpecularLighting");
  private static final Tag FE_SPOT_LIGHT = Tag.svg("feSpotLight");
  private static final Tag FE_TILE = Tag.svg("feTile");
  private static final Tag FE_TURBULENCE = Tag.svg("feTurbulence");
  private static final Tag ANIMATE = Tag.svg("animate");
  private static final Tag ANIMATE_MOTION = Tag.svg("animateMotion");
  private static final Tag ANIMATE_TRANSFORM = Tag.svg("animateTransform");
  private static final Tag MPATH = Tag.svg("mpath");
  private static final Tag SET = Tag.svg("set");

  SvgFilters() {}

  /** {@code <feBlend>}: a primitive of a {@code filter}. */
  public static Element feBlend(Content... content) {
    return Element.of(FE_BLEND, content);
  }

  public static Element feBlend(Node... children) {
    return Element.of(FE_BLEND, children);
  }

  /** {@code <feColorMatrix>}: a primitive of a {@code filter}. */
  public static Element feColorMatrix(Content... content) {
    return Element.of(FE_COLOR_MATRIX, content);
  }

  public static Element feColorMatrix(Node... children) {
    return Element.of(FE_COLOR_MATRIX, children);
  }

  /** {@code <feComponentTransfer>}: a primitive of a {@code filter}. */
  public static Element feComponentTransfer(Content... content) {
    return Element.of(FE_COMPONENT_TRANSFER, content);
  }

  public static Element feComponentTransfer(Node... children) {
    return Element.of(FE_COMPONENT_TRANSFER, children);
  }

  /** {@code <feComposite>}: a primitive of a {@code filter}. */
  public static Element feComposite(Content... content) {
    return Element.of(FE_COMPOSITE, content);
  }

  public static Element feComposite(Node... children) {
    return Element.of(FE_COMPOSITE, children);
  }

  /** {@code <feConvolveMatrix>}: a primitive of a {@code filter}. */
  public static Element feConvolveMatrix(Content... content) {
    return Element.of(FE_CONVOLVE_MATRIX, content);
  }

  public static Element feConvolveMatrix(Node... children) {
    return Element.of(FE_CONVOLVE_MATRIX, children);
  }

  /** {@code <feDiffuseLighting>}: a primitive of a {@code filter}. */
  public static Element feDiffuseLighting(Content... content) {
    return Element.of(FE_DIFFUSE_LIGHTING, content);
  }

  public static Element feDiffuseLighting(Node... children) {
    return Element.of(FE_DIFFUSE_LIGHTING, children);
  }

  /** {@code <feDisplacementMap>}: a primitive of a {@code filter}. */
  public static Element feDisplacementMap(Content... content) {
    return Element.of(FE_DISPLACEMENT_MAP, content);
  }

  public static Element feDisplacementMap(Node... children) {
    return Element.of(FE_DISPLACEMENT_MAP, children);
  }

  /** {@code <feDistantLight>}: a primitive of a {@code filter}. */
  public static Element feDistantLight(Content... content) {
    return Element.of(FE_DISTANT_LIGHT, content);
  }

  public static Element feDistantLight(Node... children) {
    return Element.of(FE_DISTANT_LIGHT, children);
  }

  /** {@code <feDropShadow>}: a primitive of a {@code filter}. */
  public static Element feDropShadow(Content... content) {
    return Element.of(FE_DROP_SHADOW, content);
  }

  public static Element feDropShadow(Node... children) {
    return Element.of(FE_DROP_SHADOW, children);
  }

  /** {@code <feFlood>}: a primitive of a {@code filter}. */
  public static Element feFlood(Content... content) {
    return Element.of(FE_FLOOD, content);
  }

  public static Element feFlood(Node... children) {
    return Element.of(FE_FLOOD, children);
  }

  /** {@code <feFuncA>}: a primitive of a {@code filter}. */
  public static Element feFuncA(Content... content) {
    return Element.of(FE_FUNC_A, content);
  }

  public static Element feFuncA(Node... children) {
    return Element.of(FE_FUNC_A, children);
  }

  /** {@code <feFuncB>}: a primitive of a {@code filter}. */
  public static Element feFuncB(Content... content) {
    return Element.of(FE_FUNC_B, content);
  }

  public static Element feFuncB(Node... children) {
    return Element.of(FE_FUNC_B, children);
  }

  /** {@code <feFuncG>}: a primitive of a {@code filter}. */
  public static Element feFuncG(Content... content) {
    return Element.of(FE_FUNC_G, content);
  }

  public static Element feFuncG(Node... children) {
    return Element.of(FE_FUNC_G, children);
  }

  /** {@code <feFuncR>}: a primitive of a {@code filter}. */
  public static Element feFuncR(Content... content) {
    return Element.of(FE_FUNC_R, content);
  }

  public static Element feFuncR(Node... children) {
    return Element.of(FE_FUNC_R, children);
  }

  /** {@code <feGaussianBlur>}: a primitive of a {@code filter}. */
  public static Element feGaussianBlur(Content... content) {
    return Element.of(FE_GAUSSIAN_BLUR, content);
  }

  public static Element feGaussianBlur(Node... children) {
    return Element.of(FE_GAUSSIAN_BLUR, children);
  }

  /** {@code <feImage>}: a primitive of a {@code filter}. */
  public static Element feImage(Content... content) {
    return Element.of(FE_IMAGE, content);
  }

  public static Element feImage(Node... children) {
    return Element.of(FE_IMAGE, children);
  }

  /** {@code <feMerge>}: a primitive of a {@code filter}. */
  public static Element feMerge(Content... content) {
    return Element.of(FE_MERGE, content);
  }

  public static Element feMerge(Node... children) {
    return Element.of(FE_MERGE, children);
  }

  /** {@code <feMergeNode>}: a primitive of a {@code filter}. */
  public static Element feMergeNode(Content... content) {
    return Element.of(FE_MERGE_NODE, content);
  }

  public static Element feMergeNode(Node... children) {
    return Element.of(FE_MERGE_NODE, children);
  }

  /** {@code <feMorphology>}: a primitive of a {@code filter}. */
  public static Element feMorphology(Content... content) {
    return Element.of(FE_MORPHOLOGY, content);
  }

  public static Element feMorphology(Node... children) {
    return Element.of(FE_MORPHOLOGY, children);
  }

  /** {@code <feOffset>}: a primitive of a {@code filter}. */
  public static Element feOffset(Content... content) {
    return Element.of(FE_OFFSET, content);
  }

  public static Element feOffset(Node... children) {
    return Element.of(FE_OFFSET, children);
  }

  /** {@code <fePointLight>}: a primitive of a {@code filter}. */
  public static Element fePointLight(Content... content) {
    return Element.of(FE_POINT_LIGHT, content);
  }

  public static Element fePointLight(Node... children) {
    return Element.of(FE_POINT_LIGHT, children);
  }

  /** {@code <feSpecularLighting>}: a primitive of a {@code filter}. */
  public static Element feSpecularLighting(Content... content) {
    return Element.of(FE_SPECULAR_LIGHTING, content);
  }

  public static Element feSpecularLighting(Node... children) {
    return Element.of(FE_SPECULAR_LIGHTING, children);
  }

  /** {@code <feSpotLight>}: a primitive of a {@code filter}. */
  public static Element feSpotLight(Content... content) {
    return Element.of(FE_SPOT_LIGHT, content);
  }

  public static Element feSpotLight(Node... children) {
    return Element.of(FE_SPOT_LIGHT, children);
  }

  /** {@code <feTile>}: a primitive of a {@code filter}. */
  public static Element feTile(Content... content) {
    return Element.of(FE_TILE, content);
  }

  public static Element feTile(Node... children) {
    return Element.of(FE_TILE, children);
  }

  /** {@code <feTurbulence>}: a primitive of a {@code filter}. */
  public static Element feTurbulence(Content... content) {
    return Element.of(FE_TURBULENCE, content);
  }

  public static Element feTurbulence(Node... children) {
    return Element.of(FE_TURBULENCE, children);
  }

  /** {@code <animate>}: an attribute that changes over time. */
  public static Element animate(Content... content) {
    return Element.of(ANIMATE, content);
  }

  public static Element animate(Node... children) {
    return Element.of(ANIMATE, children);
  }

  /** {@code <animateMotion>}: a move along a path. */
  public static Element animateMotion(Content... content) {
    return Element.of(ANIMATE_MOTION, content);
  }

  public static Element animateMotion(Node... children) {
    return Element.of(ANIMATE_MOTION, children);
  }

  /** {@code <animateTransform>}: a transformation over time. */
  public static Element animateTransform(Content... content) {
    return Element.of(ANIMATE_TRANSFORM, content);
  }

  public static Element animateTransform(Node... children) {
    return Element.of(ANIMATE_TRANSFORM, children);
  }

  /** {@code <mpath>}: the path of an {@code animateMotion}. */
  public static Element mpath(Content... content) {
    return Element.of(MPATH, content);
  }

  public static Element mpath(Node... children) {
    return Element.of(MPATH, children);
  }

  /** {@code <set>}: an attribute that is another for a time. */
  public static Element set(Content... content) {
    return Element.of(SET, content);
  }

  public static Element set(Node... children) {
    return Element.of(SET, children);
  }
}
