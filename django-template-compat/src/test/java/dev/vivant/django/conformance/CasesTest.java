package dev.vivant.django.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every case has the outcome that Django has. With {@code -Dcases=FILE[,FILE] -Danswers=FILE} it answers other cases
 * instead and writes the answers to a file; relative names are seen from the folder of the build.
 */
class CasesTest {
  @Test
  void everyPublicCaseHasDjangosOutcome() throws IOException {
    List<String> lines = CaseRunner.publicCases();
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      JsonObject answer = CaseRunner.answer(line);
      String problem = Judge.problem(json, answer);
      if (problem != null) {
        wrong.add(json.get("id").getAsString() + ": " + problem);
      }
    }
    assertEquals(List.of(), wrong, wrong.size() + " of " + lines.size() + " cases");
  }

  @Test
  void answersTheCasesOfTheCommandLine() throws IOException {
    String files = System.getProperty("cases", "");
    int answered = 0;
    int asked = 0;
    if (!files.isEmpty()) {
      Path answers = file(System.getProperty("answers", "answers.jsonl"));
      try (Writer out = Files.newBufferedWriter(answers, StandardCharsets.UTF_8)) {
        for (String name : files.split(",")) {
          List<String> lines;
          try (InputStream in = Files.newInputStream(file(name))) {
            lines = CaseRunner.lines(in);
          }
          asked += lines.size();
          for (String line : lines) {
            out.write(CaseRunner.text(CaseRunner.answer(line)) + "\n");
            answered++;
          }
        }
      }
    }
    assertEquals(asked, answered);
  }

  /** A file as the command line names it: seen from where Maven was called, not from the module. */
  private static Path file(String name) {
    return Path.of(System.getProperty("called.from", "")).resolve(name.strip());
  }
}
