package dev.vivant.django;

import dev.vivant.django.formats.Formats;
import dev.vivant.django.formats.ShippedFormats;
import dev.vivant.django.loaders.Loader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Loads, compiles and keeps templates. Make one per application:
 *
 * <pre>{@code
 * Engine engine = Engine.builder().loader(new DirectoryLoader(Path.of("templates"))).build();
 * String page = engine.getTemplate("home.html").render(Map.of("user", user));
 * }</pre>
 *
 * <p>Immutable but for what it keeps; safe for any thread.
 */
public final class Engine {
  private static final int MAX_CACHED = 10_000;

  private final List<Loader> loaders;
  private final Vocabulary vocabulary;
  private final Settings settings;
  private final Formats formats;
  private final Translations translations;
  private final UrlResolver urls;
  private final Limits limits;
  private final Clock clock;
  private final boolean autoescape;
  private final String stringIfInvalid;
  private final FragmentCache fragments;
  private final boolean cached;
  private final Map<Origin, Template> compiled = new ConcurrentHashMap<>();
  private final Map<String, Template> byName = new ConcurrentHashMap<>();

  private Engine(Builder from) {
    loaders = List.copyOf(from.loaders);
    vocabulary = new Vocabulary(from.libraries, from.builtins);
    settings = from.settings;
    formats = from.formats;
    translations = from.translations;
    urls = from.urls;
    limits = from.limits;
    clock = from.clock;
    autoescape = from.autoescape;
    stringIfInvalid = from.stringIfInvalid;
    fragments = from.fragments;
    cached = from.cached;
  }

  /**
   * Starts an engine with Django's tags and filters and its libraries.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A template by name; {@code name#part} is one partial of it.
   *
   * @param name such as {@code shop/cart.html}
   * @return the compiled template
   * @throws TemplateDoesNotExist if no loader has it
   * @throws TemplateSyntaxError if it cannot be compiled
   */
  public Template getTemplate(String name) {
    int hash = name.indexOf('#');
    if (hash < 0) {
      return find(name);
    }
    if (hash == 0) {
      throw missing(name);
    }
    Template partial = find(name.substring(0, hash)).partial(name.substring(hash + 1));
    if (partial == null) {
      if (hash == name.length() - 1) {
        return find(name.substring(0, hash));
      }
      throw new TemplateDoesNotExist("Template '" + name.substring(0, hash) + "' has no partial '"
          + name.substring(hash + 1) + "': define it with {% partialdef %}");
    }
    return partial;
  }

  /**
   * The first of several templates that exists.
   *
   * @param names in order
   * @return the compiled template
   * @throws TemplateDoesNotExist if none exists
   */
  public Template selectTemplate(Collection<String> names) {
    TemplateDoesNotExist last = null;
    for (String name : names) {
      try {
        return getTemplate(name);
      } catch (TemplateDoesNotExist next) {
        last = next;
      }
    }
    throw names.size() == 1 ? last : new TemplateDoesNotExist(
        names.isEmpty() ? "No template names provided" : "No template exists of: " + String.join(", ", names));
  }

  /**
   * Compiles a template from a string.
   *
   * @param text its source
   * @return the compiled template; it has no name
   * @throws TemplateSyntaxError if it cannot be compiled
   */
  public Template fromString(String text) {
    return Template.compile(this, new Source(Origin.UNKNOWN, text));
  }

  /**
   * The template of a name that does not come from one of these origins.
   *
   * @param name its name
   * @param skip origins that are passed over
   * @return the compiled template
   * @throws TemplateDoesNotExist if no loader has it
   */
  public Template findTemplate(String name, Predicate<Origin> skip) {
    for (Loader loader : loaders) {
      Source source = loader.load(name, skip).orElse(null);
      if (source != null) {
        return compile(source);
      }
    }
    throw missing(name);
  }

  private Template find(String name) {
    Template known = byName.get(name);
    if (known != null) {
      return known;
    }
    boolean keep = true;
    for (Loader loader : loaders) {
      keep &= loader.isCacheable();
      Source source = loader.load(name, origin -> false).orElse(null);
      if (source != null) {
        Template template = compile(source);
        if (keep && cached && byName.size() < MAX_CACHED) {
          byName.put(name, template);
        }
        return template;
      }
    }
    throw missing(name);
  }

  private Template compile(Source source) {
    Template known = compiled.get(source.origin());
    if (known != null && known.source().equals(source.text())) {
      return known;
    }
    Template template = Template.compile(this, source);
    if (cached && compiled.size() < MAX_CACHED) {
      compiled.put(source.origin(), template);
    }
    return template;
  }

  private TemplateDoesNotExist missing(String name) {
    return new TemplateDoesNotExist("There is no template '" + name + "': "
        + (loaders.isEmpty() ? "the engine has no loader" : "none of " + loaders.size() + " loaders has it"));
  }

  /**
   * Whether templates may change while the program runs.
   *
   * @return true if a loader says so
   */
  public boolean isReloading() {
    return !loaders.stream().allMatch(Loader::isCacheable);
  }

  /**
   * Whether a template is compiled once and kept.
   *
   * @return true unless switched off
   */
  public boolean isCached() {
    return cached;
  }

  /**
   * A library that {@code {% load %}} can load.
   *
   * @param name its name
   * @return null if there is none
   */
  public Library library(String name) {
    return vocabulary.libraries().get(name);
  }

  /**
   * The names of all libraries that can be loaded.
   *
   * @return in alphabetical order
   */
  public List<String> libraryNames() {
    return List.copyOf(vocabulary.libraries().keySet());
  }

  List<String> librariesWithTag(String tag) {
    return libraryNames().stream().filter(name -> library(name).tags().containsKey(tag)).toList();
  }

  List<String> librariesWithFilter(String filter) {
    return libraryNames().stream().filter(name -> library(name).filters().containsKey(filter)).toList();
  }

  Map<String, TagCompiler> builtinTags() {
    return vocabulary.tags();
  }

  Map<String, Filter> builtinFilters() {
    return vocabulary.filters();
  }

  /**
   * The settings.
   *
   * @return never null
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The formats of all languages.
   *
   * @return never null
   */
  public Formats formats() {
    return formats;
  }

  /**
   * The translations.
   *
   * @return never null
   */
  public Translations translations() {
    return translations;
  }

  /**
   * What {@code {% url %}} asks.
   *
   * @return never null
   */
  public UrlResolver urls() {
    return urls;
  }

  /**
   * How far templates may go.
   *
   * @return never null
   */
  public Limits limits() {
    return limits;
  }

  /**
   * The clock of renderings that have none of their own.
   *
   * @return never null
   */
  public Clock clock() {
    return clock;
  }

  /**
   * What {@code {% cache %}} keeps its fragments in.
   *
   * @return never null
   */
  public FragmentCache fragments() {
    return fragments;
  }

  /**
   * Whether unsafe text is escaped where a context does not say.
   *
   * @return true unless switched off
   */
  public boolean autoescape() {
    return autoescape;
  }

  /**
   * What is shown for a variable that does not exist.
   *
   * @return empty unless set; {@code %s} in it stands for the variable
   */
  public String stringIfInvalid() {
    return stringIfInvalid;
  }

  /** Collects what an engine is made of. Not for sharing between threads. */
  public static final class Builder {
    private final List<Loader> loaders = new ArrayList<>();
    private final Map<String, Library> libraries = new HashMap<>();
    private final List<Library> builtins = new ArrayList<>();
    private Settings settings = Settings.defaults();
    private Formats formats = ShippedFormats.instance();
    private Translations translations = Translations.NONE;
    private UrlResolver urls = UrlResolver.NONE;
    private Limits limits = Limits.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private boolean autoescape = true;
    private String stringIfInvalid = "";
    private FragmentCache fragments = FragmentCache.inMemory(1_000);
    private boolean cached = true;

    private Builder() {}

    /**
     * Adds a loader; the first that has a template gives it.
     *
     * @param loader the loader
     * @return this
     */
    public Builder loader(Loader loader) {
      loaders.add(Objects.requireNonNull(loader, "loader"));
      return this;
    }

    /**
     * Adds a library that {@code {% load name %}} loads.
     *
     * @param name its name
     * @param library its tags and filters
     * @return this
     */
    public Builder library(String name, Library library) {
      libraries.put(Objects.requireNonNull(name, "library name"), Objects.requireNonNull(library, "library"));
      return this;
    }

    /**
     * Adds a library whose tags and filters are there without {@code {% load %}}.
     *
     * @param library its tags and filters
     * @return this
     */
    public Builder builtin(Library library) {
      builtins.add(Objects.requireNonNull(library, "library"));
      return this;
    }

    /**
     * Sets the settings.
     *
     * @param value the settings
     * @return this
     */
    public Builder settings(Settings value) {
      settings = Objects.requireNonNull(value, "settings");
      return this;
    }

    /**
     * Sets the formats of all languages.
     *
     * @param value the formats
     * @return this
     */
    public Builder formats(Formats value) {
      formats = Objects.requireNonNull(value, "formats");
      return this;
    }

    /**
     * Sets the translations.
     *
     * @param value the translations
     * @return this
     */
    public Builder translations(Translations value) {
      translations = Objects.requireNonNull(value, "translations");
      return this;
    }

    /**
     * Sets what {@code {% url %}} asks.
     *
     * @param value the resolver
     * @return this
     */
    public Builder urls(UrlResolver value) {
      urls = Objects.requireNonNull(value, "URL resolver");
      return this;
    }

    /**
     * Sets how far templates may go.
     *
     * @param value the limits
     * @return this
     */
    public Builder limits(Limits value) {
      limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * Sets the clock.
     *
     * @param value tells the time
     * @return this
     */
    public Builder clock(Clock value) {
      clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /**
     * Switches escaping on or off.
     *
     * @param on whether unsafe text is escaped
     * @return this
     */
    public Builder autoescape(boolean on) {
      autoescape = on;
      return this;
    }

    /**
     * Sets what is shown for a variable that does not exist.
     *
     * @param text {@code %s} in it stands for the variable
     * @return this
     */
    public Builder stringIfInvalid(String text) {
      stringIfInvalid = Objects.requireNonNull(text, "string if invalid");
      return this;
    }

    /**
     * Sets what {@code {% cache %}} keeps its fragments in.
     *
     * @param value the cache
     * @return this
     */
    public Builder fragments(FragmentCache value) {
      fragments = Objects.requireNonNull(value, "fragment cache");
      return this;
    }

    /**
     * Switches the keeping of compiled templates on or off. Off, each use compiles anew, as Django's loaders do without
     * its cached loader: slow, and two includes of one template in a loop see {@code {% ifchanged %}} each for itself.
     *
     * @param on whether a template is compiled once and kept
     * @return this
     */
    public Builder cached(boolean on) {
      cached = on;
      return this;
    }

    /**
     * Makes the engine.
     *
     * @return an engine
     */
    public Engine build() {
      return new Engine(this);
    }
  }
}
