package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML without its tags. */
class StripTagsTest {
  @ParameterizedTest
  @MethodSource
  void stripsWhatIsATag(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> stripsWhatIsATag() {
    return Stream.of(
        of("striptags", "some <b>html</b> with <script>alert(\"You smell\")</script> disallowed <img /> tags")
            .gives("some html with alert(\"You smell\") disallowed  tags"),
        of("striptags", safe("<b>a &amp; b</b>")).gives(safe("a &amp; b")),
        of("striptags", "a<b>c").gives("ac"),
        of("striptags", "a<b").gives("a<b"),
        of("striptags", "a<p onclick=\"x>y\">c</p>").gives("ac"),
        of("striptags", "<a b='c>d' e>f</a>").gives("f"),
        of("striptags", "a</p>b").gives("ab"),
        of("striptags", "a</ p>b").gives("ab"),
        of("striptags", "a</>b").gives("ab"),
        of("striptags", "<adf").gives("<adf"),
        of("striptags", "<asdf><").gives("<"),
        of("striptags", "</adf>").gives(""),
        of("striptags", "<adf").gives("<adf"),
        of("striptags", "</ <a>b").gives("b"),
        of("striptags", "<!x>y").gives("y"),
        of("striptags", "<!-- a --> b").gives(" b"),
        of("striptags", "<!-- a -- > b -->c").gives("c"),
        of("striptags", "<!--->x").gives("x"),
        of("striptags", "<!-->x").gives("x"),
        of("striptags", "<!--x--!>y").gives("y"),
        of("striptags", "<!DOCTYPE html>x").gives("x"),
        of("striptags", "<?php echo 1 ?>x").gives("x"),
        of("striptags", "<![CDATA[<b>x</b>]]>y").gives("y"),
        of("striptags", "<![CDATA[x").gives("<![CDATA[x"),
        of("striptags", "<a<b>c").gives("c"),
        of("striptags", "<<a>b>c").gives("c"),
        of("striptags", "a < b > c").gives("a < b > c"),
        of("striptags", "a<3 b>2").gives("a<3 b>2"),
        of("striptags", "1 < 2").gives("1 < 2"),
        of("striptags", "x<br/>y").gives("xy"),
        of("striptags", "x<br / >y").gives("xy"),
        of("striptags", "<a =x>y").gives("y"),
        of("striptags", "<a b=>c").gives("c"),
        of("striptags", "<a b= 'c>d").gives("d"),
        of("striptags", "<a b='c>d").gives(""),
        of("striptags", "<a \"b>c").gives("c"),
        of("striptags", "<a/b/>c").gives("c"),
        of("striptags", "<A\u0000>x").gives("x"),
        of("striptags", "<a\u000bb>x").gives("x"),
        of("striptags", "<title>a<b>c</title>d").gives("acd"),
        of("striptags", "<textarea>&amp;<i></textarea>e").gives("&amp;e"),
        of("striptags", "<style>a<b></style>f").gives("af"),
        of("striptags", "<script><!-- </script>x").gives("<!-- x"),
        of("striptags", "<SCRIPT>a</sCript >b").gives("ab"),
        of("striptags", "<script>x").gives("x"),
        of("striptags", "<plaintext>a<b>").gives("a"),
        of("striptags", "<xmp><b></xmp>c").gives("c"),
        of("striptags", "<iframe><i>").gives(""),
        of("striptags", "<sc<!-- -->ript>test<<!-- -->/script>").gives("ript>test"),
        of("striptags", "X<<<<br>br>br>br>X").gives("XX"),
        of("striptags", "<<b>d</b>>").gives(""),
        of("striptags", "&gt;<b>&lt;b</b>").gives("&gt;&lt;b"),
        of("striptags", "a &b <i>c").gives("a &b; c"),
        of("striptags", "a &#<b>c;").gives("a &#c;"),
        of("striptags", "a &#x<b>c").gives("a &#x<b>c"),
        of("striptags", "&gotcha&#;<>").gives("&gotcha&#;<>"),
        of("striptags", "<b>&h").gives("h"),
        of("striptags", "<b>&").gives("&"),
        of("striptags", "<b>&a-").gives("&a;-"),
        of("striptags", "<b>&#12").gives("&#12"),
        of("striptags", "<b>&#12;x&#xfF y").gives("&#12;x&#xfF; y"),
        of("striptags", "<strong>x</strong>&eacute").gives("x&eacute"),
        of("striptags", "h\u00e9llo <\u00e9>x</\u00e9>").gives("h\u00e9llo <\u00e9>x"));
  }
}
