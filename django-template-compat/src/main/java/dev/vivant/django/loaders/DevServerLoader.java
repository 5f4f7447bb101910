package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Templates that the development server of a front-end generator serves over HTTP, or, where it does not run or does
 * not know them, those that the generator has built: {@code new DevServerLoader(URI.create("http://localhost:4321/"),
 * new DirectoryLoader(Path.of("dist")).extensionless())}. For development; load the built files in production.
 */
public final class DevServerLoader implements Loader {
  private static final Duration CONNECT_TIMEOUT = Duration.ofMillis(500);
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
  private static final int MAX_BYTES = 8 << 20;

  private final URI server;
  private final Loader built;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build();

  /**
   * Templates of a development server.
   *
   * @param server its address, such as {@code http://localhost:4321/}
   * @param built finds what the generator has built
   * @throws IllegalArgumentException if the address is not one of http or https
   */
  public DevServerLoader(URI server, Loader built) {
    if (!"http".equals(server.getScheme()) && !"https".equals(server.getScheme())) {
      throw new IllegalArgumentException("The development server is " + server + ": give an address of http or https");
    }
    this.server = server.getPath().endsWith("/") ? server : URI.create(server + "/");
    this.built = built;
  }

  @Override
  public boolean isCacheable() {
    return false;
  }

  @Override
  public Optional<Source> load(String name, Predicate<Origin> skip) {
    if (!TemplateNames.isSafe(name)) {
      return Optional.empty();
    }
    URI address = server.resolve(encode(name));
    Origin origin = new Origin(address.toString(), name);
    String text = skip.test(origin) ? null : fetch(address);
    return text == null ? built.load(name, skip) : Optional.of(new Source(origin, text));
  }

  /** The text at an address, null if the server does not run or does not know it. */
  private String fetch(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(REQUEST_TIMEOUT).header("Accept", "text/html").build();
    try {
      HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          return null;
        }
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
          throw new IllegalStateException(address + " gave more than " + MAX_BYTES + " bytes: that is no template");
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    } catch (IOException notRunning) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + address + " was loaded", e);
    }
  }

  private static String encode(String name) {
    StringBuilder out = new StringBuilder("./");
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      int c = octet & 0xff;
      if (c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0)) {
        out.append((char) c);
      } else {
        out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
