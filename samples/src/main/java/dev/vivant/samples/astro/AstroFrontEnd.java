package dev.vivant.samples.astro;

import dev.vivant.django.Engine;
import dev.vivant.django.UrlResolver;
import dev.vivant.django.loaders.ClasspathLoader;
import dev.vivant.django.loaders.DevServerLoader;
import dev.vivant.django.loaders.Loader;
import java.net.URI;
import java.util.Optional;

/**
 * The templates of a front end by Astro: in production those that it has built, in development those of its server, as
 * {@code AstroFrontEnd.engine(Optional.ofNullable(System.getenv("ASTRO_SERVER")).map(URI::create), urls)}.
 */
public final class AstroFrontEnd {
  private AstroFrontEnd() {}

  /**
   * An engine for its pages, {@code home.html} and {@code about.html}, and its part {@code shelf.html}, which a page of
   * the gallery includes.
   *
   * @param server where {@code npm run dev} serves; empty in production
   * @param urls the addresses of {@code {% url %}}
   * @return a new engine
   */
  public static Engine engine(Optional<URI> server, UrlResolver urls) {
    Loader gallery = new ClasspathLoader("gallery/templates", AstroFrontEnd.class.getClassLoader());
    Loader built = new ClasspathLoader("dev/vivant/samples/astro", AstroFrontEnd.class.getClassLoader());
    Loader loader = server.<Loader>map(address -> new DevServerLoader(address, built)).orElse(built);
    return Engine.builder().loader(gallery).loader(loader).urls(urls).build();
  }
}
