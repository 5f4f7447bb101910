package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may stand inside what. Trees are written as {@code p(b(div))}; {@code "x"} is a text, {@code s:} and {@code m:}
 * begin elements of SVG and MathML.
 */
class ContentModelTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "p(\"x\",b(i(\"x\")),br,img,input,select(option),textarea(\"x\"))",
    "p(button(div))", "p(object(div))", "p(s:svg(s:foreignObject(div(p))))", "p(template(div))",
    "p(m:math(m:mtext(p)))", "p(ins(del))", "p(x-a)",
    "div(p,p(\"x\"),ul(li,li(ul(li))),ol(li(p)),menu(li))",
    "ul(li(div(ul(li))))", "ul(li(table(tbody(tr(td(ul(li)))))))", "ul(li(x-list(ul(li))))", "x-list(li)", "ul(\" \",li,script)",
    "dl(dt,dd,div(dt,dd))", "dl(dd(dl(dt)))", "dl(dt(div(dl(dd))))",
    "table(caption(table(tbody)),colgroup(col,col),thead(tr(th)),tbody(tr(td,th)),tbody,tfoot)",
    "table(\" \",tbody(\" \",tr(\" \",td)))", "table(script,style,template,tbody(script,tr(template,td)))",
    "td(table(tbody(tr(td(p)))))", "th(div(h1))", "colgroup(\" \",col,template)",
    "select(option(\"x\"),optgroup(option),hr,\" \")", "datalist(option)", "select(optgroup(script))",
    "a(div(p,h1))", "a(table(tbody(tr(td(a)))))", "a(object(a))", "a(template(a))", "s:svg(s:a(s:a))", "a(s:svg(s:a))",
    "button(span,div)", "button(object(button))", "button(template(button))", "button(table(tbody(tr(td(button)))))",
    "form(div(input),fieldset(legend,p))", "form(template(form))", "form,form",
    "nobr(b)", "nobr(object(nobr))", "nobr(table(tbody(tr(td(nobr)))))",
    "h1(span(h2))", "h1(b)", "div(h1,h2)", "hgroup(h1,p)", "details(summary(h2),p,summary)",
    "ruby(\"x\",rt,rp)", "ruby(rb,rtc(rt))", "ruby(span(\"x\"),rt(span))",
    "audio(source,track,\"x\")", "video(source,p)", "picture(source,img)",
    "template(tr,tr)", "template(td,th)", "template(tr,\" \")", "template(caption,tbody,colgroup)", "template(col,col,template)",
    "template(li,div,\"x\",option)", "template(script,tr)", "template(dt,summary,legend,rt,source)",
    "s:svg(s:g(s:path,\" \"),s:svg,s:title(\"x\"),s:desc(b),s:foreignObject(div,s:svg,m:math))", "div(s:svg,m:math)",
    "m:math(m:mi(\"x\"),m:mrow(m:mo),m:mtext(b,s:svg,m:math),m:annotation-xml(s:svg,m:mi))",
    "b(b(b(b(b))))", "b(p(b))", "main(x-a(div))", "slot(li)", "label(label)", "iframe,noscript(\"x > y\")",
    "pre(\"\n\",b)", "marquee(a,button)", "p(map(area))", "address(div)", "font(center)", "div(div(div(p(\"x\"))))"
  })
  void whatBrowsersLeaveAloneIsAllowed(String tree) {
    assertDoesNotThrow(() -> Trees.of(tree));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "p(div)|<div> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "p(p)|<p> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "p(b(i(ul(li))))|<ul> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "p(table)|<table> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "p(hr)|<hr> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "p(x-a(h1))|<h1> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>",
    "a(b(a))|<a> cannot stand inside <a>, however deep: a browser would end the first link before it; put them side by side",
    "a(s:svg(s:foreignObject(a)))|<a> cannot stand inside <a>, however deep: a browser would end the first link before it; put them side by side",
    "button(b(button))|<button> cannot stand inside <button>, however deep: a browser would end the first button before it; put them side by side",
    "form(div(form))|<form> cannot stand inside <form>, however deep: a browser would drop the inner form; put them side by side, or name the form of a field by formId",
    "form(table(tbody(tr(td(form)))))|<form> cannot stand inside <form>, however deep: a browser would drop the inner form; put them side by side, or name the form of a field by formId",
    "nobr(b(nobr))|<nobr> cannot stand inside <nobr>, however deep: a browser would end the first before it; use a <span> with a style",
    "ul(li(x-list(li)))|<li> cannot stand inside <li>, however deep: a browser would end the first item before it; put a <ul> or <ol> around the inner ones",
    "dl(dd(div(dt)))|<dt> cannot stand inside <dd>, however deep: a browser would end the <dd> before it; put a <dl> around the inner ones",
  })
  void whatWouldEndAnElementAroundItIsRefused(String tree, String message) {
    assertRefused(tree, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "table(tr)|<tr> cannot stand directly in <table>: a browser would put a tbody around it; put the <tr> into a <tbody>, <thead> or <tfoot>",
    "div(tr)|<tr> cannot stand directly in <div>: a browser would drop it; a <tr> stands in a <tbody>, <thead> or <tfoot> of a <table>",
    "x-a(tr)|<tr> cannot stand directly in <x-a>: a browser would drop it; a <tr> stands in a <tbody>, <thead> or <tfoot> of a <table>",
    "table(td)|<td> cannot stand directly in <table>: a browser would drop or move it; a <td> stands in a <tr>",
    "tbody(td)|<td> cannot stand directly in <tbody>: a browser would drop or move it; a <td> stands in a <tr>",
    "div(tbody)|<tbody> cannot stand directly in <div>: a browser would drop it; a <tbody> stands in a <table>",
    "table(col)|<col> cannot stand directly in <table>: a browser would drop it or put a colgroup around it; a <col> stands in a <colgroup>",
    "table(div)|<div> cannot stand directly in <table>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "tbody(form)|<form> cannot stand directly in <tbody>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "tr(p)|<p> cannot stand directly in <tr>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "tr(input)|<input> cannot stand directly in <tr>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "colgroup(div)|<div> cannot stand directly in <colgroup>: it holds <col> only",
    "div(li)|<li> cannot stand directly in <div>: an item stands in a <ul>, <ol> or <menu>; put one around it, or use a <div>",
    "li(li)|<li> cannot stand directly in <li>: an item stands in a <ul>, <ol> or <menu>; put one around it, or use a <div>",
    "ul(dt)|<dt> cannot stand directly in <ul>: it stands in a <dl>, or in a <div> in a <dl>",
    "div(option)|<option> cannot stand directly in <div>: it stands in a <select>, <optgroup> or <datalist>",
    "div(optgroup)|<optgroup> cannot stand directly in <div>: it stands in a <select>",
    "optgroup(optgroup)|<optgroup> cannot stand directly in <optgroup>: it stands in a <select>",
    "select(div)|<div> cannot stand directly in <select>: browsers would drop it; it holds <option>, <optgroup> and <hr>",
    "select(input)|<input> cannot stand directly in <select>: browsers would drop it; it holds <option>, <optgroup> and <hr>",
    "optgroup(hr)|<hr> cannot stand directly in <optgroup>: browsers would drop it; it holds <option>",
    "option(b)|<b> cannot stand directly in <option>: it holds text only",
    "textarea(b)|<b> cannot stand directly in <textarea>: it holds text only",
    "style(b)|<b> cannot stand directly in <style>: it holds text only",
    "noscript(b)|<b> cannot stand directly in <noscript>: it holds text only",
    "iframe(b)|<b> cannot stand directly in <iframe>: it is always empty; its page comes from src",
    "br(b)|<b> cannot stand directly in <br>: it is a void element and holds nothing; put it after the <br>",
    "h1(h2)|<h2> cannot stand directly in <h1>: a browser would end the <h1> before it; put it after the <h1>, or use a <span>",
    "div(summary)|<summary> cannot stand directly in <div>: it stands in a <details>; elsewhere use a <div> or a <button>",
    "div(legend)|<legend> cannot stand directly in <div>: it stands in a <fieldset>; elsewhere use a <label> or a heading",
    "div(rt)|<rt> cannot stand directly in <div>: it stands in a <ruby>",
    "ruby(rt(rp))|<rp> cannot stand directly in <rt>: it stands in a <ruby>",
    "div(source)|<source> cannot stand directly in <div>: it stands in a <picture>, <audio> or <video>",
    "div(track)|<track> cannot stand directly in <div>: it stands in an <audio> or <video>",
    "div(s:path)|<path> cannot stand directly in <div>: a browser would not take it for SVG; put it into an <svg>",
    "div(m:mi)|<mi> cannot stand directly in <div>: a browser would not take it for MathML; put it into a <math>",
    "s:svg(s:g(x-a))|<x-a> cannot stand directly in <g>: a browser would not take it for HTML; put it into a <foreignObject>",
    "s:svg(m:math)|<math> cannot stand directly in <svg>: a browser would not take it for MathML; put it into a <foreignObject>",
    "m:math(x-a)|<x-a> cannot stand directly in <math>: a browser would not take it for HTML; put it into an <mtext>",
    "m:math(s:svg)|<svg> cannot stand directly in <math>: a browser would not take it for SVG; put it into an <mtext>",
    "s:foreignObject(s:path)|<path> cannot stand directly in <foreignObject>: a browser would not take it for SVG; put it into an <svg>",
    "m:mi(m:mo)|<mo> cannot stand directly in <mi>: a browser would not take it for MathML; put it into a <math>",
  })
  void aChildThatItsParentCannotHaveIsRefused(String tree, String message) {
    assertRefused(tree, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "table(\"x\")|the text \"x\" cannot stand directly in <table>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "tr(\" x \")|the text \" x \" cannot stand directly in <tr>: a browser would move it out of the table; put it into a <td>, <th> or <caption>",
    "colgroup(\"x\")|the text \"x\" cannot stand directly in <colgroup>: it holds <col> only",
    "br(\"x\")|the text \"x\" cannot stand directly in <br>: it is a void element and holds nothing; put it after the <br>",
    "iframe(\" \")|the text \" \" cannot stand directly in <iframe>: it is always empty; its page comes from src",
    "style(\"a</STYLE x\")|<style> must not hold the text </style, it would end there; in a string of CSS write \\3c for '<'",
    "noscript(\"a & b\")|<noscript> in a live view holds plain text without '<' and '&', not \"a & b\"; put anything more into the page shell",
  })
  void textWhereItDoesNotStayIsRefused(String tree, String message) {
    assertRefused(tree, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script>", "</SCRIPT", "a</script >", "<!--", "<!-- <script>"})
  void aBlockOfDataCannotHoldWhatEndsIt(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Html.script(Attr.type("application/json"), text)).getMessage();
    assertTrue(message.contains("in a string of JSON write \\u003c for '<'"), message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "template(tr,td)|a <template> holds either one kind of table parts or other content: <td> cannot stand beside <tr>; use two templates",
    "template(tr,div)|a <template> holds either one kind of table parts or other content: <div> cannot stand beside <tr>; use two templates",
    "template(div,tbody)|a <template> holds either one kind of table parts or other content: <tbody> cannot stand beside <div>; use two templates",
    "template(\"x\",tr)|a <template> holds either one kind of table parts or other content: <tr> cannot stand beside text; use two templates",
    "template(tr,\"x\")|a <template> that holds <tr> cannot hold text beside it, but holds \"x\"; put the text into a cell or a caption",
    "template(col,style)|a <template> holds either one kind of table parts or other content: <style> cannot stand beside <col>; use two templates",
  })
  void aTemplateHoldsOneKindOfContent(String tree, String message) {
    assertRefused(tree, message);
  }

  @Test
  void anAnnotationHoldsHtmlWhereItsEncodingSaysSo() {
    Node[] html = {Html.p("x")};
    String[] encoding = {"encoding", "Text/HTML"};
    assertDoesNotThrow(
        () -> Element.of(Tag.mathMl("annotation-xml"), null, encoding, Element.noBindings(), html));
    assertThrows(IllegalArgumentException.class,
        () -> Element.of(Tag.mathMl("annotation-xml"), null, new String[0], Element.noBindings(), html));
  }

  @Test
  void aPageIsNoDeeperThanBrowsersKeepIt() {
    Element deepest = Html.div();
    for (int depth = 1; depth < ContentModel.MAX_DEPTH; depth++) {
      deepest = Html.div(deepest);
    }
    Element tree = deepest;
    assertEquals("<div> would make the page more than 400 elements deep; browsers flatten such a page, so show less of it at"
        + " once", assertThrows(IllegalArgumentException.class, () -> Html.div(tree)).getMessage());
    assertDoesNotThrow(() -> Html.fragment(tree, tree));
  }

  @Test
  void otherChildrenAreJudgedAgain() {
    assertThrows(IllegalArgumentException.class, () -> Html.p("x").withChildren(Html.div()));
  }

  private static void assertRefused(String tree, String message) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Trees.of(tree), tree);
    assertEquals(message, refused.getMessage());
    IllegalArgumentException bySink = assertThrows(IllegalArgumentException.class, () -> Trees.emit(tree, new NodeSink()), tree);
    assertEquals(message, bySink.getMessage());
  }
}
