package dev.vivant.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** The names of all classes that this JVM loads from now on, as it logs them itself. */
final class LoadedClasses implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile("class,load *] (\\S+) source:.*");

  private final Path log;

  LoadedClasses() {
    try {
      log = Files.createTempFile("loaded", ".log");
    } catch (IOException noFile) {
      throw new UncheckedIOException(noFile);
    }
    command("output=" + log, "what=class+load=info");
  }

  private static void command(String... arguments) {
    try {
      ManagementFactory.getPlatformMBeanServer().invoke(
          new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmLog", new Object[] {arguments},
          new String[] {String[].class.getName()});
    } catch (JMException notThisJvm) {
      throw new IllegalStateException("this JVM does not log by command", notThisJvm);
    }
  }

  /** Those until now, in order. */
  List<String> names() {
    try {
      return Files.readAllLines(log).stream().map(LINE::matcher).filter(Matcher::find).map(line -> line.group(1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    command("output=" + log, "what=all=off");
    try {
      Files.deleteIfExists(log);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
