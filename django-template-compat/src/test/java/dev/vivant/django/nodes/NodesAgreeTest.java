package dev.vivant.django.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.django.Context;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateError;
import dev.vivant.django.conformance.CaseRunner;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nodes that are made as a template prints, and nodes of its text that jsoup reads, are the same. */
class NodesAgreeTest {
  /** Documents, whose white space browsers move, and parts of tables, which only tables keep. */
  private static final Pattern OUT_OF_PLACE = Pattern.compile("(?i)\\s*<(!doctype|html|t[drh]\\b)");

  @Test
  void nodesOfEveryCaseAreThoseOfItsText() throws IOException {
    List<String> wrong = new ArrayList<>();
    int[] streamed = new int[1];
    int[] all = new int[1];
    CaseRunner.each(CaseRunner.publicCases(), (id, template, contexts) -> {
      for (Supplier<Context> context : contexts) {
        all[0]++;
        streamed[0] += agrees(id, template, context, wrong) ? 1 : 0;
      }
    });
    assertEquals(List.of(), wrong);
    assertEquals(true, streamed[0] * 10 > all[0] * 8, streamed[0] + " of " + all[0] + " were made without jsoup");
  }

  private static boolean agrees(String id, Template template, Supplier<Context> context, List<String> wrong) {
    String text;
    List<Node> parsed;
    try {
      text = template.render(context.get());
      parsed = NodeTemplates.byText(template, text, ElementMaker.PLAIN).nodes();
    } catch (TemplateError expected) {
      return false;
    }
    NodeOutput out = new NodeOutput(ElementMaker.PLAIN, Integer.MAX_VALUE);
    Node[] streamed;
    try {
      template.render(context.get(), out);
      streamed = out.finish();
    } catch (NotWellNested refused) {
      return false;
    } catch (TemplateError error) {
      if (error.getCause() instanceof NotWellNested) {
        return false;
      }
      throw error;
    }
    if (!OUT_OF_PLACE.matcher(text).lookingAt()) {
      Node byText = Fragment.of(parsed.toArray(new Node[0]));
      if (!Fragment.of(streamed).equals(byText)) {
        wrong.add(id + "\n  text   " + text + "\n  stream " + Fragment.of(streamed) + "\n  jsoup  " + byText);
      }
    }
    return true;
  }
}
