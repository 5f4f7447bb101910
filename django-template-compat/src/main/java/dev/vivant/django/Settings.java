package dev.vivant.django;

import dev.vivant.django.i18n.LanguageInfo;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What Django keeps in its settings and templates depend on. Immutable; made by {@link #builder()}.
 *
 * <p>Formats of dates and numbers are not here: see {@link dev.vivant.django.formats.Formats}.
 */
public final class Settings {
  /**
   * A language that the site offers.
   *
   * @param code such as {@code de-at}
   * @param name its English name
   */
  public record Language(String code, String name) {}

  private static final Settings DEFAULTS = builder().build();

  private final String languageCode;
  private final boolean useI18n;
  private final boolean useTz;
  private final ZoneId timeZone;
  private final boolean useThousandSeparator;
  private final String staticUrl;
  private final String mediaUrl;
  private final List<Language> languages;
  private final boolean debug;
  private final boolean urlizeAssumeHttps;

  private Settings(Builder from) {
    languageCode = from.languageCode;
    useI18n = from.useI18n;
    useTz = from.useTz;
    timeZone = from.timeZone;
    useThousandSeparator = from.useThousandSeparator;
    staticUrl = from.staticUrl;
    mediaUrl = from.mediaUrl;
    languages = from.languages;
    debug = from.debug;
    urlizeAssumeHttps = from.urlizeAssumeHttps;
  }

  /**
   * The settings of a project that sets nothing.
   *
   * @return language {@code en-us}, zone {@code America/Chicago}, aware moments converted for display
   */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Language of the site where no other is active.
   *
   * @return such as {@code en-us}
   */
  public String languageCode() {
    return languageCode;
  }

  /**
   * Whether texts are translated.
   *
   * @return true unless switched off
   */
  public boolean useI18n() {
    return useI18n;
  }

  /**
   * Whether aware moments are shown in the current zone.
   *
   * @return true unless switched off
   */
  public boolean useTz() {
    return useTz;
  }

  /**
   * The zone that naive moments belong to, current where no other is active.
   *
   * @return the default zone
   */
  public ZoneId timeZone() {
    return timeZone;
  }

  /**
   * Whether localized numbers are grouped.
   *
   * @return false unless switched on
   */
  public boolean useThousandSeparator() {
    return useThousandSeparator;
  }

  /**
   * What {@code {% static %}} puts before a path.
   *
   * @return such as {@code /static/}
   */
  public String staticUrl() {
    return staticUrl;
  }

  /**
   * What {@code {% get_media_prefix %}} gives.
   *
   * @return such as {@code /media/}
   */
  public String mediaUrl() {
    return mediaUrl;
  }

  /**
   * The languages that the site offers.
   *
   * @return in the order of declaration; all that Django knows if none were declared
   */
  public List<Language> languages() {
    return languages;
  }

  /**
   * Whether {@code {% debug %}} prints anything.
   *
   * @return false unless switched on
   */
  public boolean debug() {
    return debug;
  }

  /**
   * Whether {@code |urlize} gives bare domains the scheme https.
   *
   * @return false (http) unless switched on
   */
  public boolean urlizeAssumeHttps() {
    return urlizeAssumeHttps;
  }

  /** Collects settings. Not for sharing between threads. */
  public static final class Builder {
    private String languageCode = "en-us";
    private boolean useI18n = true;
    private boolean useTz = true;
    private ZoneId timeZone = ZoneId.of("America/Chicago");
    private boolean useThousandSeparator;
    private String staticUrl = "/static/";
    private String mediaUrl = "/";
    private List<Language> languages = LanguageInfo.offered().entrySet().stream()
        .map(offered -> new Language(offered.getKey(), offered.getValue())).toList();
    private boolean debug;
    private boolean urlizeAssumeHttps;

    private Builder() {}

    /**
     * Sets the language of the site.
     *
     * @param code such as {@code de}
     * @return this
     */
    public Builder languageCode(String code) {
      languageCode = Objects.requireNonNull(code, "language code");
      return this;
    }

    /**
     * Switches translation on or off.
     *
     * @param on whether texts are translated
     * @return this
     */
    public Builder useI18n(boolean on) {
      useI18n = on;
      return this;
    }

    /**
     * Switches conversion of aware moments on or off.
     *
     * @param on whether they are shown in the current zone
     * @return this
     */
    public Builder useTz(boolean on) {
      useTz = on;
      return this;
    }

    /**
     * Sets the default zone.
     *
     * @param zone the zone
     * @return this
     */
    public Builder timeZone(ZoneId zone) {
      timeZone = Objects.requireNonNull(zone, "time zone");
      return this;
    }

    /**
     * Switches grouping of numbers on or off.
     *
     * @param on whether localized numbers are grouped
     * @return this
     */
    public Builder useThousandSeparator(boolean on) {
      useThousandSeparator = on;
      return this;
    }

    /**
     * Sets the prefix of static files.
     *
     * @param url such as {@code https://cdn.example.org/}
     * @return this
     */
    public Builder staticUrl(String url) {
      staticUrl = Objects.requireNonNull(url, "static URL");
      return this;
    }

    /**
     * Sets the prefix of media files.
     *
     * @param url such as {@code /media/}
     * @return this
     */
    public Builder mediaUrl(String url) {
      mediaUrl = Objects.requireNonNull(url, "media URL");
      return this;
    }

    /**
     * Sets the languages that the site offers.
     *
     * @param all the languages
     * @return this
     */
    public Builder languages(List<Language> all) {
      languages = List.copyOf(all);
      return this;
    }

    /**
     * Switches {@code {% debug %}} on or off.
     *
     * @param on whether it prints the context
     * @return this
     */
    public Builder debug(boolean on) {
      debug = on;
      return this;
    }

    /**
     * Chooses the scheme of bare domains.
     *
     * @param on https instead of http
     * @return this
     */
    public Builder urlizeAssumeHttps(boolean on) {
      urlizeAssumeHttps = on;
      return this;
    }

    /**
     * The settings.
     *
     * @return immutable settings
     */
    public Settings build() {
      return new Settings(this);
    }
  }
}
