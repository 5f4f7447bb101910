package dev.vivant.node;

/** Attributes of links, pictures, sound, film, tables and lists. */
abstract class AttrMedia extends AttrSvgPaint {
  private static final Attribute ISMAP = new Attribute("ismap", "");
  private static final Attribute CONTROLS = new Attribute("controls", "");
  private static final Attribute AUTOPLAY = new Attribute("autoplay", "");
  private static final Attribute LOOP = new Attribute("loop", "");
  private static final Attribute MUTED = new Attribute("muted", "");
  private static final Attribute PLAYSINLINE = new Attribute("playsinline", "");
  private static final Attribute DEFAULT = new Attribute("default", "");
  private static final Attribute ALLOWFULLSCREEN = new Attribute("allowfullscreen", "");
  private static final Attribute OPEN = new Attribute("open", "");
  private static final Attribute REVERSED = new Attribute("reversed", "");

  AttrMedia() {}

  /** {@code href}: an address. */
  public static Attribute href(String value) {
    return Attribute.of("href", value);
  }

  /** {@code target}: where a link opens: {@code "_blank"} …. */
  public static Attribute target(String value) {
    return value == null ? Attribute.NONE : new Attribute("target", value);
  }

  /** {@code rel}: what a link leads to: {@code "nofollow"}, {@code "stylesheet"} …. */
  public static Attribute rel(String value) {
    return value == null ? Attribute.NONE : new Attribute("rel", value);
  }

  /** {@code download}: the file is kept under that name, or its own where it is empty. */
  public static Attribute download(String value) {
    return value == null ? Attribute.NONE : new Attribute("download", value);
  }

  /** {@code hreflang}: the language of what a link leads to. */
  public static Attribute hrefLang(String value) {
    return value == null ? Attribute.NONE : new Attribute("hreflang", value);
  }

  /** {@code ping}: addresses that hear of a click. */
  public static Attribute ping(String value) {
    return Attribute.of("ping", value);
  }

  /** {@code referrerpolicy}: what the other side hears of this page. */
  public static Attribute referrerPolicy(String value) {
    return value == null ? Attribute.NONE : new Attribute("referrerpolicy", value);
  }

  /** {@code src}: the address of what is shown. */
  public static Attribute src(String value) {
    return Attribute.of("src", value);
  }

  /** {@code srcset}: addresses of the same picture in several sizes. */
  public static Attribute srcset(String value) {
    return Attribute.of("srcset", value);
  }

  /** {@code sizes}: how wide a picture will be. */
  public static Attribute sizes(String value) {
    return value == null ? Attribute.NONE : new Attribute("sizes", value);
  }

  /** {@code alt}: what a picture shows, in words; empty where it only decorates. */
  public static Attribute alt(String value) {
    return value == null ? Attribute.NONE : new Attribute("alt", value);
  }

  /** {@code loading}: {@code "lazy"}: not before it is near the screen. */
  public static Attribute loading(String value) {
    return value == null ? Attribute.NONE : new Attribute("loading", value);
  }

  /** {@code decoding}: {@code "async"}: the page does not wait for the picture. */
  public static Attribute decoding(String value) {
    return value == null ? Attribute.NONE : new Attribute("decoding", value);
  }

  /** {@code fetchpriority}: {@code "high"} or {@code "low"}. */
  public static Attribute fetchPriority(String value) {
    return value == null ? Attribute.NONE : new Attribute("fetchpriority", value);
  }

  /** {@code crossorigin}: {@code "anonymous"} or {@code "use-credentials"}. */
  public static Attribute crossOrigin(String value) {
    return value == null ? Attribute.NONE : new Attribute("crossorigin", value);
  }

  /** {@code integrity}: the hash that a file must have. */
  public static Attribute integrity(String value) {
    return value == null ? Attribute.NONE : new Attribute("integrity", value);
  }

  /** {@code media}: the screens that it is for. */
  public static Attribute media(String value) {
    return value == null ? Attribute.NONE : new Attribute("media", value);
  }

  /** {@code usemap}: the {@code map} of a picture, {@code "#name"}. */
  public static Attribute useMap(String value) {
    return value == null ? Attribute.NONE : new Attribute("usemap", value);
  }

  /** {@code ismap}: a click on the picture is sent with its position. */
  public static Attribute isMap(boolean present) {
    return present ? ISMAP : Attribute.NONE;
  }

  /** {@code shape}: {@code "rect"}, {@code "circle"} or {@code "poly"}. */
  public static Attribute shape(String value) {
    return value == null ? Attribute.NONE : new Attribute("shape", value);
  }

  /** {@code coords}: where an area is. */
  public static Attribute coords(String value) {
    return value == null ? Attribute.NONE : new Attribute("coords", value);
  }

  /** {@code poster}: the picture before a film starts. */
  public static Attribute poster(String value) {
    return Attribute.of("poster", value);
  }

  /** {@code controls}: with buttons for play and pause. */
  public static Attribute controls(boolean present) {
    return present ? CONTROLS : Attribute.NONE;
  }

  /** {@code autoplay}: starts by itself. */
  public static Attribute autoplay(boolean present) {
    return present ? AUTOPLAY : Attribute.NONE;
  }

  /** {@code loop}: starts again. */
  public static Attribute loop(boolean present) {
    return present ? LOOP : Attribute.NONE;
  }

  /** {@code muted}: without sound. */
  public static Attribute muted(boolean present) {
    return present ? MUTED : Attribute.NONE;
  }

  /** {@code playsinline}: does not fill the screen of a phone. */
  public static Attribute playsInline(boolean present) {
    return present ? PLAYSINLINE : Attribute.NONE;
  }

  /** {@code preload}: {@code "none"}, {@code "metadata"} or {@code "auto"}. */
  public static Attribute preload(String value) {
    return value == null ? Attribute.NONE : new Attribute("preload", value);
  }

  /** {@code kind}: {@code "subtitles"}, {@code "captions"} …. */
  public static Attribute kind(String value) {
    return value == null ? Attribute.NONE : new Attribute("kind", value);
  }

  /** {@code srclang}: the language of a {@code track}. */
  public static Attribute srcLang(String value) {
    return value == null ? Attribute.NONE : new Attribute("srclang", value);
  }

  /** {@code default}: the {@code track} that is on at first. */
  public static Attribute isDefault(boolean present) {
    return present ? DEFAULT : Attribute.NONE;
  }

  /** {@code data}: the address of what an {@code object} shows. */
  public static Attribute dataUrl(String value) {
    return Attribute.of("data", value);
  }

  /** {@code allow}: what a page inside may do. */
  public static Attribute allow(String value) {
    return value == null ? Attribute.NONE : new Attribute("allow", value);
  }

  /** {@code allowfullscreen}: a page inside may fill the screen. */
  public static Attribute allowFullScreen(boolean present) {
    return present ? ALLOWFULLSCREEN : Attribute.NONE;
  }

  /** {@code sandbox}: what a page inside may do; nothing where it is empty. */
  public static Attribute sandbox(String value) {
    return value == null ? Attribute.NONE : new Attribute("sandbox", value);
  }

  /** {@code cite}: where a quotation is from. */
  public static Attribute citeUrl(String value) {
    return Attribute.of("cite", value);
  }

  /** {@code datetime}: the date or time for machines. */
  public static Attribute dateTime(Object value) {
    return value == null ? Attribute.NONE : new Attribute("datetime", value.toString());
  }

  /** {@code open}: {@code details} or {@code dialog} is open. */
  public static Attribute open(boolean present) {
    return present ? OPEN : Attribute.NONE;
  }

  /** {@code reversed}: a list counts down. */
  public static Attribute reversed(boolean present) {
    return present ? REVERSED : Attribute.NONE;
  }

  /** {@code start}: where a list begins to count. */
  public static Attribute start(int value) {
    return new Attribute("start", Integer.toString(value));
  }

  /** {@code colspan}: how many columns a cell takes. */
  public static Attribute colSpan(int value) {
    return new Attribute("colspan", Integer.toString(value));
  }

  /** {@code rowspan}: how many rows a cell takes. */
  public static Attribute rowSpan(int value) {
    return new Attribute("rowspan", Integer.toString(value));
  }

  /** {@code headers}: ids of the heading cells of a cell. */
  public static Attribute headers(String value) {
    return value == null ? Attribute.NONE : new Attribute("headers", value);
  }

  /** {@code scope}: {@code "row"} or {@code "col"}: what a heading cell is for. */
  public static Attribute scope(String value) {
    return value == null ? Attribute.NONE : new Attribute("scope", value);
  }

  /** {@code abbr}: a short form of a heading cell. */
  public static Attribute abbreviation(String value) {
    return value == null ? Attribute.NONE : new Attribute("abbr", value);
  }

  /** {@code span}: how many columns a {@code col} is for. */
  public static Attribute span(int value) {
    return new Attribute("span", Integer.toString(value));
  }

  /** {@code content}: the content of a {@code meta}. */
  public static Attribute content(String value) {
    return value == null ? Attribute.NONE : new Attribute("content", value);
  }

  /** {@code property}: the name of a {@code meta} in other vocabularies. */
  public static Attribute property(String value) {
    return value == null ? Attribute.NONE : new Attribute("property", value);
  }
}
