package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

/** Templates on the class path, UTF-8, below a folder such as {@code templates}. */
public final class ClasspathLoader implements Loader {
  private final ClassLoader classes;
  private final String folder;

  /**
   * Templates on the class path of the calling thread.
   *
   * @param folder such as {@code templates}; empty for the root
   */
  public ClasspathLoader(String folder) {
    this(folder, Thread.currentThread().getContextClassLoader());
  }

  /**
   * Templates on the class path of a class loader.
   *
   * @param folder such as {@code templates}; empty for the root
   * @param classes the class loader; null for that of this library
   */
  public ClasspathLoader(String folder, ClassLoader classes) {
    this.classes = classes == null ? ClasspathLoader.class.getClassLoader() : classes;
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  @Override
  public Optional<Source> load(String name, Predicate<Origin> skip) {
    String path = folder + name;
    Origin origin = new Origin("classpath:" + path, name);
    if (!TemplateNames.isSafe(name) || name.endsWith(".class") || skip.test(origin)) {
      return Optional.empty();
    }
    try (InputStream in = classes.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Source(origin, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + origin + " cannot be read", e);
    }
  }
}
