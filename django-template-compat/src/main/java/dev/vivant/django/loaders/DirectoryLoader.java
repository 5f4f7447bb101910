package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Templates in directories, UTF-8; the first directory that has a template gives it. A name never leads out of a
 * directory, not even by a symbolic link.
 */
public final class DirectoryLoader implements Loader {
  private final List<Path> directories;
  private final boolean extensionless;
  private final boolean reloading;

  /**
   * Templates in directories.
   *
   * @param directories where to look, in order
   */
  public DirectoryLoader(Path... directories) {
    this(Stream.of(directories).map(path -> path.toAbsolutePath().normalize()).toList(), false, false);
  }

  private DirectoryLoader(List<Path> directories, boolean extensionless, boolean reloading) {
    this.directories = directories;
    this.extensionless = extensionless;
    this.reloading = reloading;
  }

  /**
   * A loader that finds {@code home} in {@code home.html} or {@code home/index.html} too, as static generators write.
   *
   * @return a new loader
   */
  public DirectoryLoader extensionless() {
    return new DirectoryLoader(directories, true, reloading);
  }

  /**
   * A loader that sees changed files at once, for development.
   *
   * @return a new loader
   */
  public DirectoryLoader reloading() {
    return new DirectoryLoader(directories, extensionless, true);
  }

  @Override
  public boolean isCacheable() {
    return !reloading;
  }

  @Override
  public Optional<Source> load(String name, Predicate<Origin> skip) {
    if (!TemplateNames.isSafe(name)) {
      return Optional.empty();
    }
    for (Path directory : directories) {
      for (String file : TemplateNames.files(name, extensionless)) {
        Path path = directory.resolve(file).normalize();
        Origin origin = new Origin(path.toString(), name);
        if (isInside(directory, path) && !skip.test(origin)) {
          return Optional.of(new Source(origin, read(path)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(Path directory, Path path) {
    try {
      return path.startsWith(directory) && Files.isRegularFile(path)
          && path.toRealPath().startsWith(directory.toRealPath());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + path + " cannot be read as UTF-8", e);
    }
  }
}
