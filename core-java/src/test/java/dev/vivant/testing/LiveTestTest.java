package dev.vivant.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveTestTest {
  private final LiveTest page = LiveTest.mount(new KitView());

  private String log() {
    return page.find("#log").text();
  }

  private static String refusal(Runnable action) {
    return assertThrows(AssertionError.class, action::run).getMessage();
  }

  @Test
  void aClickGoesOutwardsUnlessItIsStopped() {
    page.find("#inner").click();
    assertEquals("inner; outer; away", log());
    LiveTest other = LiveTest.mount(new KitView());
    other.find("#stop").click();
    assertTrue(other.find("#log").text().startsWith("stop"));
    assertFalse(other.find("#log").text().contains("outer"));
  }

  @Test
  void aClickInsideIsNoClickAway() {
    page.find("#in-menu").click();
    assertEquals("menu", log());
  }

  @Test
  void typingIsAnInputAndLeavingTheFieldAChange() {
    page.find("#free").type("Milk");
    assertEquals("focus free=[]; input free=[Milk]", log());
    assertEquals("Milk", page.find("#free").value());
    page.find("#keys").focus();
    assertTrue(log().endsWith("input free=[Milk]; change free=[Milk]; blur free=[Milk]"), log());
  }

  @Test
  void aFormIsSentAsABrowserSendsIt() {
    page.find("[name=name]").type("Ann");
    page.find("#news").uncheck();
    page.find("#red").check();
    page.find("#size").select("Small");
    page.find("#tags").select("a", "c");
    page.find("textarea").type("second");
    page.find("#save").click();
    assertTrue(log().contains(
        "submit {name=[Ann], color=[red], size=[s], tags=[a, c], note=[second], action=[save]} by action"), log());
  }

  @Test
  void enterInAFieldSendsTheForm() {
    page.find("[name=name]").type("Ben");
    page.find("[name=name]").key("Enter");
    assertTrue(log().contains("name=[Ben], news=[yes], color=[blue], size=[m], note=[first], action=[save]"), log());
  }

  @Test
  void aLabelActsOnItsField() {
    assertTrue(page.find("#news").isChecked());
    page.findText("Newsletter").click();
    assertFalse(page.find("#news").isChecked());
  }

  @Test
  void aKeyReachesThoseWhoAskedForIt() {
    page.find("#keys").key("Escape");
    assertEquals("key Escape Escape", log());
    assertTrue(refusal(() -> page.find("#keys").key("a")).contains("the key \"a\" does nothing"));
  }

  @Test
  void whatNoBrowserWouldLetHappenIsRefused() {
    assertTrue(refusal(() -> page.find("#off").click()).contains("it is disabled"));
    assertTrue(refusal(() -> page.find("#plain").type("x")).contains("no text field"));
    assertTrue(refusal(() -> page.find("#fixed").type("x")).contains("read-only"));
    assertTrue(refusal(() -> page.find("#news").type("x")).contains("no text field"));
    assertTrue(refusal(() -> page.find("#free").check()).contains("only check-boxes"));
    assertTrue(refusal(() -> page.find("#red").uncheck()).contains("by another one of its group"));
    assertTrue(refusal(() -> page.find("#size").select("Huge")).contains("there are [s, m, x]"));
    assertTrue(refusal(() -> page.find("#size").select("Extra")).contains("is disabled"));
    assertTrue(refusal(() -> page.find("#size").select("s", "m")).contains("exactly one option"));
    assertTrue(refusal(() -> page.find("#free").select("s")).contains("<select>"));
    assertTrue(refusal(() -> page.find("#form").submit()).contains("is required and empty"));
    assertTrue(refusal(() -> page.find("#plain").submit()).contains("only a form"));
    assertTrue(refusal(() -> page.find("#fixed").happens("scroll", 1L)).contains("nothing listens to scroll"));
    assertTrue(refusal(page::back).contains("history has 1 entries"));
    assertEquals("", log());
  }

  @Test
  void anElementThatIsNotThereIsRefusedWithWhatIsNear() {
    assertTrue(refusal(() -> page.find("#inne")).contains("<button id=\"inner\""));
    assertTrue(refusal(() -> page.findText("Sav")).contains("Save</button>"));
    assertTrue(refusal(() -> page.find("li")).contains("names 3 elements"));
    String unknown = assertThrows(IllegalArgumentException.class, () -> page.find("li:hover")).getMessage();
    assertTrue(unknown.contains("from \":hover\""), unknown);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "li                      | 3", "li.row            | 3", ".row.even         | 1", "ul > li           | 3",
      "div > li                | 0", "div li            | 3", "li:nth-child(2)   | 1", "li:first-child    | 1",
      "li:last-child           | 1", "input[type=radio] | 2", "[name^=na]        | 1", "[name$='ame']     | 1",
      "[name*=\"olo\"]         | 2", "#inner, #stop     | 2", "form > select, li | 5", "button:disabled   | 1"})
  void selectorsFindWhatCssFinds(String selector, int count) {
    assertEquals(count, page.findAll(selector).size());
  }

  @Test
  void anElementOfAListIsLookedUpAnewByItsPlace() {
    assertEquals("two", page.findAll("li").get(1).text());
    assertTrue(page.exists("li.even"));
    assertFalse(page.exists("li.odd"));
  }

  @Test
  void whatIsDoneTogetherIsSentBeforeAnythingIsAnswered() {
    page.together(() -> {
      page.find("#in-menu").click();
      page.find("#in-menu").click();
      assertEquals("", log());
    });
    assertEquals("menu; menu", log());
  }
}
