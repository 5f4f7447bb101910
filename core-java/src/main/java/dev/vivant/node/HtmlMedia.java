package dev.vivant.node;

/** Elements that show pictures, sound, film and other pages. */
abstract class HtmlMedia extends HtmlText {
  private static final Tag PICTURE = Tag.html("picture");
  private static final Tag SOURCE = Tag.html("source");
  private static final Tag IMG = Tag.html("img");
  private static final Tag IFRAME = Tag.html("iframe");
  private static final Tag EMBED = Tag.html("embed");
  private static final Tag OBJECT = Tag.html("object");
  private static final Tag VIDEO = Tag.html("video");
  private static final Tag AUDIO = Tag.html("audio");
  private static final Tag TRACK = Tag.html("track");
  private static final Tag MAP = Tag.html("map");
  private static final Tag AREA = Tag.html("area");
  private static final Tag CANVAS = Tag.html("canvas");

  HtmlMedia() {}

  /** {@code <picture>}: one picture in several forms. */
  public static Element picture(Content... content) {
    return Element.of(PICTURE, content);
  }

  public static Element picture(Node... children) {
    return Element.of(PICTURE, children);
  }

  /** {@code <source>}: one form of a {@code picture}, {@code audio} or {@code video}. */
  public static Element source(Content... content) {
    return Element.of(SOURCE, content);
  }

  /** {@code <img>}: a picture. */
  public static Element img(Content... content) {
    return Element.of(IMG, content);
  }

  /** {@code <iframe>}: another page; always without content. */
  public static Element iframe(Content... content) {
    return Element.of(IFRAME, content);
  }

  /** {@code <embed>}: something that a plug-in or the browser shows. */
  public static Element embed(Content... content) {
    return Element.of(EMBED, content);
  }

  /** {@code <object>}: something from elsewhere, with what to show instead. */
  public static Element object(Content... content) {
    return Element.of(OBJECT, content);
  }

  public static Element object(Node... children) {
    return Element.of(OBJECT, children);
  }

  public static Element object(String text) {
    return Element.of(OBJECT, text);
  }

  public static Element object(Content first, String text) {
    return Element.of(OBJECT, text, first);
  }

  public static Element object(Content first, Content second, String text) {
    return Element.of(OBJECT, text, first, second);
  }

  public static Element object(Content first, Content second, Content third, String text) {
    return Element.of(OBJECT, text, first, second, third);
  }

  /** {@code <video>}: a film. */
  public static Element video(Content... content) {
    return Element.of(VIDEO, content);
  }

  public static Element video(Node... children) {
    return Element.of(VIDEO, children);
  }

  public static Element video(String text) {
    return Element.of(VIDEO, text);
  }

  public static Element video(Content first, String text) {
    return Element.of(VIDEO, text, first);
  }

  public static Element video(Content first, Content second, String text) {
    return Element.of(VIDEO, text, first, second);
  }

  public static Element video(Content first, Content second, Content third, String text) {
    return Element.of(VIDEO, text, first, second, third);
  }

  /** {@code <audio>}: a sound. */
  public static Element audio(Content... content) {
    return Element.of(AUDIO, content);
  }

  public static Element audio(Node... children) {
    return Element.of(AUDIO, children);
  }

  public static Element audio(String text) {
    return Element.of(AUDIO, text);
  }

  public static Element audio(Content first, String text) {
    return Element.of(AUDIO, text, first);
  }

  public static Element audio(Content first, Content second, String text) {
    return Element.of(AUDIO, text, first, second);
  }

  public static Element audio(Content first, Content second, Content third, String text) {
    return Element.of(AUDIO, text, first, second, third);
  }

  /** {@code <track>}: subtitles of a {@code video} or {@code audio}. */
  public static Element track(Content... content) {
    return Element.of(TRACK, content);
  }

  /** {@code <map>}: areas of a picture. */
  public static Element map(Content... content) {
    return Element.of(MAP, content);
  }

  public static Element map(Node... children) {
    return Element.of(MAP, children);
  }

  /** {@code <area>}: an area of a {@code map}. */
  public static Element area(Content... content) {
    return Element.of(AREA, content);
  }

  /** {@code <canvas>}: what a script draws on; see {@link Attr#hook}. */
  public static Element canvas(Content... content) {
    return Element.of(CANVAS, content);
  }

  public static Element canvas(Node... children) {
    return Element.of(CANVAS, children);
  }

  public static Element canvas(String text) {
    return Element.of(CANVAS, text);
  }

  public static Element canvas(Content first, String text) {
    return Element.of(CANVAS, text, first);
  }

  public static Element canvas(Content first, Content second, String text) {
    return Element.of(CANVAS, text, first, second);
  }

  public static Element canvas(Content first, Content second, Content third, String text) {
    return Element.of(CANVAS, text, first, second, third);
  }
}
