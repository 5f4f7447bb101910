package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from addresses in text. */
class UrlizeTest {
  @ParameterizedTest
  @MethodSource
  void linksAddresses(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> linksAddresses() {
    return Stream.of(
        of("urlize", "https://example.com/?x=&y=<2>")
            .gives(safe("<a href=\"https://example.com/?x=&amp;y=\" rel=\"nofollow\">https://example.com/?x=&amp"
                + ";y=</a>&lt;2&gt;")),
        of("urlize", "Go to http://example.com/ & be done")
            .gives(safe("Go to <a href=\"http://example.com/\" rel=\"nofollow\">http://example.com/</a> &amp; be"
                + " done")),
        of("urlize", "example.com").gives(safe("<a href=\"http://example.com\" rel=\"nofollow\">example.com</a>")),
        of("urlize", "example.org/path?q=1#f")
            .gives(safe("<a href=\"http://example.org/path?q=1#f\" rel=\"nofollow\">example.org/path?q=1#f</a>")),
        of("urlize", "www.example.xy")
            .gives(safe("<a href=\"http://www.example.xy\" rel=\"nofollow\">www.example.xy</a>")),
        of("urlize", "WWW.Example.COM")
            .gives(safe("<a href=\"http://WWW.Example.COM\" rel=\"nofollow\">WWW.Example.COM</a>")),
        of("urlize", "HTTPS://x").gives(safe("<a href=\"https://x\" rel=\"nofollow\">HTTPS://x</a>")),
        of("urlize", "http://").gives(safe("http://")),
        of("urlize", "http://[::1]/x").gives(safe("http://[::1]/x")),
        of("urlize", "http://[x").gives(safe("<a href=\"http://[x\" rel=\"nofollow\">http://[x</a>")),
        of("urlize", "http://a]b").gives(safe("<a href=\"http://a]b\" rel=\"nofollow\">http://a]b</a>")),
        of("urlize", "http://[1.2.3.4]/")
            .gives(safe("<a href=\"http://[1.2.3.4]/\" rel=\"nofollow\">http://[1.2.3.4]/</a>")),
        of("urlize", "http://[fe80::1%25eth0]:80/")
            .gives(safe("<a href=\"http://[fe80::1%25eth0]:80/\" rel=\"nofollow\">http://[fe80::1%25eth0]:80/</a>")),
        of("urlize", "ftp://example.com").gives(safe("ftp://example.com")),
        of("urlize", "example.xy").gives(safe("example.xy")),
        of("urlize", "-example.com").gives(safe("-example.com")),
        of("urlize", "a-.com").gives(safe("a-.com")),
        of("urlize", "x.y.museum.net")
            .gives(safe("<a href=\"http://x.y.museum.net\" rel=\"nofollow\">x.y.museum.net</a>")),
        of("urlize", "http.com").gives(safe("http.com")),
        of("urlize", "httpx.com").gives(safe("httpx.com")),
        of("urlize", "see example.com: good")
            .gives(safe("see <a href=\"http://example.com\" rel=\"nofollow\">example.com</a>: good")),
        of("urlize", "\"http://example.com\"")
            .gives(safe("&quot;<a href=\"http://example.com\" rel=\"nofollow\">http://example.com</a>&quot;")),
        of("urlize", "'www.x.com'")
            .gives(safe("&#x27;<a href=\"http://www.x.com\" rel=\"nofollow\">www.x.com</a>&#x27;")),
        of("urlize", "<a href=\"x.com\">y.com</a>")
            .gives(safe("&lt;a href=&quot;<a href=\"http://x.com\" rel=\"nofollow\">x.com</a>&quot;&gt;<a href=\""
                + "http://y.com\" rel=\"nofollow\">y.com</a>&lt;/a&gt;")),
        of("urlize", "<http://x.com>").withoutEscaping()
            .gives(safe("<<a href=\"http://x.com\" rel=\"nofollow\">http://x.com</a>>")),
        of("urlize", safe("http://x.com?a=1&amp;b=2 <b>"))
            .gives(safe("<a href=\"http://x.com?a=1&amp;b=2\" rel=\"nofollow\">http://x.com?a=1&amp;b=2</a> <b>")),
        of("urlize", "http://x.com?a=1&b=2 <b>").withoutEscaping()
            .gives(safe("<a href=\"http://x.com?a=1&amp;b=2\" rel=\"nofollow\">http://x.com?a=1&b=2</a> <b>")),
        of("urlize", "no links here").gives(safe("no links here")),
        of("urlize", "").gives(safe("")),
        of("urlize", null).gives(safe("None")),
        of("urlize", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com")
            .gives(safe("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com")),
        of("urlize", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com")
            .gives(safe("<a href=\"http://xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com\" "
                + "rel=\"nofollow\">xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com</a>")),
        of("urlize", "a@b").gives(safe("a@b")),
        of("urlize", "http://m\u00fcnchen.de/stra\u00dfe?\u00fc=\u00e9")
            .gives(safe("<a href=\"http://m%C3%BCnchen.de/stra%C3%9Fe?%C3%BC=%C3%A9\" rel=\"nofollow\">http://m\u00fc"
                + "nchen.de/stra\u00dfe?\u00fc=\u00e9</a>")),
        of("urlize", "http://example.com/%C3%BC%20%zz")
            .gives(safe("<a href=\"http://example.com/%C3%BC%20%25zz\" rel=\"nofollow\">http://example.com/%C3%B"
                + "C%20%zz</a>")),
        of("urlize", "http://example.com/a+b?c+d=e%26f&&g")
            .gives(safe("<a href=\"http://example.com/a+b?c+d=e%26f&amp;g=\" rel=\"nofollow\">http://example.com"
                + "/a+b?c+d=e%26f&amp;&amp;g</a>")),
        of("urlize", "http://ex.com/~u/(x)[y]")
            .gives(safe("<a href=\"http://ex.com/~u/(x)[y]\" rel=\"nofollow\">http://ex.com/~u/(x)[y]</a>")),
        of("urlize", "https://x.com:8080/a;b,c")
            .gives(safe("<a href=\"https://x.com:8080/a;b,c\" rel=\"nofollow\">https://x.com:8080/a;b,c</a>")),
        of("urlize", "http://x.com/\u65e5\u672c\u8a9e")
            .gives(safe("<a href=\"http://x.com/%E6%97%A5%E6%9C%AC%E8%AA%9E\" rel=\"nofollow\">http://x.com/\u65e5"
                + "\u672c\u8a9e</a>")),
        of("urlize", "\u65e5\u672c.com")
            .gives(safe("<a href=\"http://%E6%97%A5%E6%9C%AC.com\" rel=\"nofollow\">\u65e5\u672c.com</a>")),
        of("urlize", "http\u017f://x").gives(safe("<a href=\"http%C5%BF://x\" rel=\"nofollow\">http\u017f://x</a>")),
        of("urlize", "http://x.com/&Tab;a")
            .gives(safe("<a href=\"http://x.com/a\" rel=\"nofollow\">http://x.com/&amp;Tab;a</a>")),
        of("urlize", "www.&#x09;x.com/\u2100")
            .gives(safe("<a href=\"http://www.x.com/%E2%84%80\" rel=\"nofollow\">www.&amp;#x09;x.com/\u2100</a>")),
        of("urlize", "http://\u2100.com/x").gives(safe("http://\u2100.com/x")));
  }

  @ParameterizedTest
  @MethodSource
  void keepsPunctuationOutside(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> keepsPunctuationOutside() {
    return Stream.of(
        of("urlize", "(see www.example.com)")
            .gives(safe("(see <a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>)")),
        of("urlize", "[www.example.com]")
            .gives(safe("[<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>]")),
        of("urlize", "((www.example.com))")
            .gives(safe("((<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>))")),
        of("urlize", "www.example.com/a_(b)")
            .gives(safe("<a href=\"http://www.example.com/a_(b)\" rel=\"nofollow\">www.example.com/a_(b)</a>")),
        of("urlize", "www.example.com/a_(b))")
            .gives(safe("<a href=\"http://www.example.com/a_(b)\" rel=\"nofollow\">www.example.com/a_(b)</a>)")),
        of("urlize", "(www.example.com/a_(b)).")
            .gives(safe("(<a href=\"http://www.example.com/a_(b)\" rel=\"nofollow\">www.example.com/a_(b)</a>).")),
        of("urlize", "www.example.com.")
            .gives(safe("<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>.")),
        of("urlize", "www.example.com,")
            .gives(safe("<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>,")),
        of("urlize", "www.example.com:")
            .gives(safe("<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>:")),
        of("urlize", "www.example.com;")
            .gives(safe("<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>;")),
        of("urlize", "www.example.com!!!")
            .gives(safe("<a href=\"http://www.example.com\" rel=\"nofollow\">www.example.com</a>!!!")),
        of("urlize", "www.example.com/?x=1&amp;")
            .gives(safe("<a href=\"http://www.example.com/?x=1\" rel=\"nofollow\">www.example.com/?x=1&amp;amp;</a>")),
        of("urlize", "www.example.com/?x=&lt;")
            .gives(safe("<a href=\"http://www.example.com/?x=%3C\" rel=\"nofollow\">www.example.com/?x=&amp;lt;</a>")),
        of("urlize", "www.example.com&gt;;")
            .gives(safe("<a href=\"http://www.example.com%3E\" rel=\"nofollow\">www.example.com&amp;gt;</a>;")),
        of("urlize", "www.example.com&x;;;")
            .gives(safe("<a href=\"http://www.example.com&amp;x\" rel=\"nofollow\">www.example.com&amp;x</a>;;;")),
        of("urlize", "www.example.com/a]).")
            .gives(safe("<a href=\"http://www.example.com/a\" rel=\"nofollow\">www.example.com/a</a>]).")),
        of("urlize", "www.example.com).]x)")
            .gives(safe("<a href=\"http://www.example.com)\" rel=\"nofollow\">www.example.com)</a>.]x)")),
        of("urlize", "(a@b.com),").gives(safe("(<a href=\"mailto:a@b.com\">a@b.com</a>),")),
        of("urlize", "...").gives(safe("...")),
        of("urlize", "::").gives(safe("::")),
        of("urlize", "(.").gives(safe("(.")),
        of("urlize", "&amp;www.x.com;.").gives(safe("&amp;amp;www.x.com;.")),
        of("urlize", "www.x.com&lt;!;;")
            .gives(safe("<a href=\"http://www.x.com%3C\" rel=\"nofollow\">www.x.com&amp;lt;</a>!;;")));
  }

  @ParameterizedTest
  @MethodSource
  void linksMailAddresses(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> linksMailAddresses() {
    return Stream.of(
        of("urlize", "info@example.org").gives(safe("<a href=\"mailto:info@example.org\">info@example.org</a>")),
        of("urlize", "a@b@c.com").gives(safe("a@b@c.com")),
        of("urlize", ".a@b.com").gives(safe(".a@b.com")),
        of("urlize", "a..b@c.com").gives(safe("a..b@c.com")),
        of("urlize", "a.b+c@d-e.co.uk").gives(safe("<a href=\"mailto:a.b%2Bc@d-e.co.uk\">a.b+c@d-e.co.uk</a>")),
        of("urlize", "\"q q\"@x.com").gives(safe("&quot;q q&quot;@x.com")),
        of("urlize", "\u00fc@x.com").gives(safe("\u00fc@x.com")),
        of("urlize", "x@\u00fc.de").gives(safe("<a href=\"mailto:x@%C3%BC.de\">x@\u00fc.de</a>")),
        of("urlize", "x@xn--bcher-kva.com")
            .gives(safe("<a href=\"mailto:x@xn--bcher-kva.com\">x@xn--bcher-kva.com</a>")),
        of("urlize", "x@b.xn--p1ai").gives(safe("<a href=\"mailto:x@b.xn--p1ai\">x@b.xn--p1ai</a>")),
        of("urlize", "x@b.c").gives(safe("x@b.c")),
        of("urlize", "x@b.c1").gives(safe("x@b.c1")),
        of("urlize", "x@[127.0.0.1]").gives(safe("<a href=\"mailto:x@%5B127.0.0.1%5D\">x@[127.0.0.1]</a>")),
        of("urlize", "x@-b.com").gives(safe("x@-b.com")),
        of("urlize", "x@b-.com").gives(safe("x@b-.com")),
        of("urlize", "o'neil@x.com").gives(safe("o&#x27;<a href=\"mailto:neil@x.com\">neil@x.com</a>")),
        of("urlize", "a&b@x.com").gives(safe("<a href=\"mailto:a%26b@x.com\">a&amp;b@x.com</a>")),
        of("urlize", "x@localhost").gives(safe("x@localhost")),
        of("urlize", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com")
            .gives(safe("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com")),
        of("urlize", "mailto:x@y.com").gives(safe("mailto:x@y.com")),
        of("urlize", "x@y.com:").gives(safe("<a href=\"mailto:x@y.com\">x@y.com</a>:")),
        of("urlize", "x@y.com/z").gives(safe("x@y.com/z")));
  }

  @ParameterizedTest
  @MethodSource
  void cutsTheTextOfLinks(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsTheTextOfLinks() {
    return Stream.of(
        of("urlizetrunc", "https://example.com/long/path?q=1", 20L)
            .gives(safe("<a href=\"https://example.com/long/path?q=1\" rel=\"nofollow\">https://example.com\u2026"
                + "</a>")),
        of("urlizetrunc", "https://example.com/long/path?q=1", 1L)
            .gives(safe("<a href=\"https://example.com/long/path?q=1\" rel=\"nofollow\">\u2026</a>")),
        of("urlizetrunc", "https://example.com/long/path?q=1", 0L)
            .gives(safe("<a href=\"https://example.com/long/path?q=1\" rel=\"nofollow\">\u2026</a>")),
        of("urlizetrunc", "https://example.com/long/path?q=1", -5L)
            .gives(safe("<a href=\"https://example.com/long/path?q=1\" rel=\"nofollow\">\u2026</a>")),
        of("urlizetrunc", "https://example.com/", 20L)
            .gives(safe("<a href=\"https://example.com/\" rel=\"nofollow\">https://example.com/</a>")),
        of("urlizetrunc", "https://example.com/", 19L)
            .gives(safe("<a href=\"https://example.com/\" rel=\"nofollow\">https://example.co\u2026</a>")),
        of("urlizetrunc", "x@example.com y", 6L).gives(safe("<a href=\"mailto:x@example.com\">x@exa\u2026</a> y")),
        of("urlizetrunc", "https://x.com/\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e", 17L)
            .gives(safe("<a href=\"https://x.com/%E6%97%A5%E6%9C%AC%E8%AA%9E%E6%97%A5%E6%9C%AC%E8%AA%9E\" rel=\""
                + "nofollow\">https://x.com/\u65e5\u672c\u2026</a>")),
        of("urlizetrunc", safe("http://x.com/?a=1&amp;b=2"), 12L)
            .gives(safe("<a href=\"http://x.com/?a=1&amp;b=2\" rel=\"nofollow\">http://x.co\u2026</a>")),
        of("urlizetrunc", "www.x.com", "8")
            .gives(safe("<a href=\"http://www.x.com\" rel=\"nofollow\">www.x.c\u2026</a>")),
        of("urlizetrunc", "www.x.com", null).fails(),
        of("urlizetrunc", "www.x.com", "x").fails());
  }
}
