package dev.vivant.django.loaders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.vivant.django.Engine;
import dev.vivant.django.TemplateDoesNotExist;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadersTest {
  @TempDir
  Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String render(Loader loader, String name) {
    return Engine.builder().loader(loader).build().getTemplate(name).render(Map.of());
  }

  @Test
  void theFirstDirectoryThatHasATemplateGivesIt() throws IOException {
    write("a/x.html", "from a");
    write("b/x.html", "from b");
    write("b/y.html", "only b");
    Loader loader = new DirectoryLoader(folder.resolve("a"), folder.resolve("b"));
    assertEquals("from a", render(loader, "x.html"));
    assertEquals("only b", render(loader, "y.html"));
  }

  @Test
  void aTemplateThatExtendsItsOwnNameMeansTheOneInTheNextDirectory() throws IOException {
    write("a/x.html", "{% extends 'x.html' %}{% block b %}mine and {{ block.super }}{% endblock %}");
    write("b/x.html", "[{% block b %}theirs{% endblock %}]");
    assertEquals("[mine and theirs]", render(new DirectoryLoader(folder.resolve("a"), folder.resolve("b")), "x.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "a/../../secret.txt", "/etc/passwd", "..\\secret.txt", "a/..", ".", "",
      "a//x", "./x.html", "C:/x", "x.html\u0000", "link/secret.txt"})
  void namesThatLeadOutOfTheDirectoryAreNamesOfNothing(String name) throws IOException {
    write("secret.txt", "secret");
    write("templates/x.html", "x");
    Files.createSymbolicLink(folder.resolve("templates/link"), folder);
    assertThrows(TemplateDoesNotExist.class, () -> render(new DirectoryLoader(folder.resolve("templates")), name));
    assertThrows(TemplateDoesNotExist.class, () -> render(new ClasspathLoader("dev/vivant"), name));
  }

  @Test
  void extensionlessNamesFindWhatGeneratorsBuild() throws IOException {
    write("home.html", "home");
    write("shop/index.html", "shop");
    Loader loader = new DirectoryLoader(folder).extensionless();
    assertEquals("home", render(loader, "home"));
    assertEquals("shop", render(loader, "shop"));
    assertThrows(TemplateDoesNotExist.class, () -> render(new DirectoryLoader(folder), "home"));
  }

  @Test
  void aReloadingDirectorySeesChangesAtOnceAnotherOneNot() throws IOException {
    write("x.html", "old");
    Engine kept = Engine.builder().loader(new DirectoryLoader(folder)).build();
    Engine fresh = Engine.builder().loader(new DirectoryLoader(folder).reloading()).build();
    assertEquals("oldold", kept.getTemplate("x.html").render(Map.of()) + fresh.getTemplate("x.html").render(Map.of()));
    write("x.html", "new");
    assertEquals("oldnew", kept.getTemplate("x.html").render(Map.of()) + fresh.getTemplate("x.html").render(Map.of()));
  }

  @Test
  void aCachedLoaderKeepsWhatItFoundUntilItIsReset() throws IOException {
    write("x.html", "old");
    CachedLoader loader = new CachedLoader(new DirectoryLoader(folder).reloading());
    Engine engine = Engine.builder().loader(loader).build();
    assertEquals("old", engine.getTemplate("x.html").render(Map.of()));
    write("x.html", "new");
    assertEquals("old", engine.getTemplate("x.html").render(Map.of()));
    loader.reset();
    assertEquals("new", engine.getTemplate("x.html").render(Map.of()));
  }

  @Test
  void aDevelopmentServerComesBeforeWhatWasBuilt() throws IOException {
    write("home/index.html", "built home");
    write("about.html", "built about");
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      boolean known = exchange.getRequestURI().getPath().equals("/home");
      byte[] body = (known ? "served home" : "no such page").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(known ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    Loader built = new DirectoryLoader(folder).extensionless();
    try {
      assertEquals("served home", render(new DevServerLoader(address, built), "home"));
      assertEquals("built about", render(new DevServerLoader(address, built), "about"));
    } finally {
      server.stop(0);
    }
    assertEquals("built home", render(new DevServerLoader(address, built), "home"));
  }
}
