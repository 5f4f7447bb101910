package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters of plain text, by table. */
class StringFiltersTest {
  @ParameterizedTest
  @MethodSource
  void addsSlashesBeforeQuotes(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> addsSlashesBeforeQuotes() {
    return Stream.of(
        of("addslashes", "\"double\" and 'single'").gives("\\\"double\\\" and \\'single\\'"),
        of("addslashes", "\\ : back, forward /").gives("\\\\ : back, forward /"),
        of("addslashes", safe("<b>it's</b>")).gives(safe("<b>it\\'s</b>")),
        of("addslashes", "").gives(""),
        of("addslashes", "plain").gives("plain"),
        of("addslashes", 7L).gives("7"),
        of("addslashes", null).gives("None"),
        of("addslashes", list("a")).gives("[\\'a\\']"));
  }

  @ParameterizedTest
  @MethodSource
  void capitalizesTheFirstCharacter(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> capitalizesTheFirstCharacter() {
    return Stream.of(
        of("capfirst", "hello world").gives("Hello world"),
        of("capfirst", "Hello").gives("Hello"),
        of("capfirst", "\u00fcnder").gives("\u00dcnder"),
        of("capfirst", "\ufb01ne").gives("FIne"),
        of("capfirst", "\u00dfa").gives("SSa"),
        of("capfirst", "").gives(""),
        of("capfirst", "  spaced").gives("  spaced"),
        of("capfirst", safe("<i>x</i>")).gives(safe("<i>x</i>")),
        of("capfirst", true).gives("True"),
        of("capfirst", "\u01c6").gives("\u01c4"),
        of("capfirst", "\ud801\udc28x").gives("\ud801\udc00x"));
  }

  @ParameterizedTest
  @MethodSource
  void fillsAFieldOnEitherSide(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> fillsAFieldOnEitherSide() {
    return Stream.of(
        of("center", "Vivant", 10L).gives("  Vivant  "),
        of("center", "Vivant", 9L).gives(" Vivant  "),
        of("center", "wide enough", 5L).gives("wide enough"),
        of("center", "x", 0L).gives("x"),
        of("center", "x", -3L).gives("x"),
        of("center", "\u65e5\u672c", 6L).gives("  \u65e5\u672c  "),
        of("center", "\ud83d\udc4d\ud83c\udffd", 5L).gives(" \ud83d\udc4d\ud83c\udffd  "),
        of("center", safe("a&b"), 7L).gives(safe("  a&b  ")),
        of("center", "x", "4").gives(" x  "),
        of("center", "x", " 3 ").gives(" x "),
        of("center", "x", 2.9).gives("x "),
        of("ljust", "Vivant", 10L).gives("Vivant    "),
        of("ljust", "Vivant", 9L).gives("Vivant   "),
        of("ljust", "wide enough", 5L).gives("wide enough"),
        of("ljust", "x", 0L).gives("x"),
        of("ljust", "x", -3L).gives("x"),
        of("ljust", "\u65e5\u672c", 6L).gives("\u65e5\u672c    "),
        of("ljust", "\ud83d\udc4d\ud83c\udffd", 5L).gives("\ud83d\udc4d\ud83c\udffd   "),
        of("ljust", safe("a&b"), 7L).gives(safe("a&b    ")),
        of("ljust", "x", "4").gives("x   "),
        of("ljust", "x", " 3 ").gives("x  "),
        of("ljust", "x", 2.9).gives("x "),
        of("rjust", "Vivant", 10L).gives("    Vivant"),
        of("rjust", "Vivant", 9L).gives("   Vivant"),
        of("rjust", "wide enough", 5L).gives("wide enough"),
        of("rjust", "x", 0L).gives("x"),
        of("rjust", "x", -3L).gives("x"),
        of("rjust", "\u65e5\u672c", 6L).gives("    \u65e5\u672c"),
        of("rjust", "\ud83d\udc4d\ud83c\udffd", 5L).gives("   \ud83d\udc4d\ud83c\udffd"),
        of("rjust", safe("a&b"), 7L).gives(safe("    a&b")),
        of("rjust", "x", "4").gives("   x"),
        of("rjust", "x", " 3 ").gives("  x"),
        of("rjust", "x", 2.9).gives(" x"),
        of("center", "x", "wide").fails(),
        of("ljust", "x", null).fails(),
        of("rjust", "x", list(1L)).fails());
  }

  @ParameterizedTest
  @MethodSource
  void cutsAPartOutEverywhere(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsAPartOutEverywhere() {
    return Stream.of(
        of("cut", "a string to be mangled", "a").gives(" string to be mngled"),
        of("cut", "a string to be mangled", "ng").gives("a stri to be maled"),
        of("cut", "none here", "strings").gives("none here"),
        of("cut", safe("x&amp;y;"), "&").gives(safe("xamp;y;")),
        of("cut", safe("x&amp;y;"), ";").gives("x&ampy"),
        of("cut", "x;y", ";").gives("xy"),
        of("cut", "abc", "").gives("abc"),
        of("cut", 12123L, "1").gives("223"),
        of("cut", "a1b", 1L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void changesCase(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> changesCase() {
    return Stream.of(
        of("lower", "Mixed CASE").gives("mixed case"),
        of("lower", "\u00c9CLAIR Stra\u00dfe").gives("\u00e9clair stra\u00dfe"),
        of("lower", "\u0391\u03a3 \u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3")
            .gives("\u03b1\u03c2 \u03bf\u03b4\u03bf\u03c2 \u03c3\u03b1\u03c2"),
        of("lower", "\u0130stanbul \u0131").gives("i\u0307stanbul \u0131"),
        of("lower", "\ufb01 \u0149 \u01f0").gives("\ufb01 \u0149 \u01f0"),
        of("lower", safe("A &amp; B")).gives(safe("a &amp; b")),
        of("lower", 5L).gives("5"),
        of("lower", null).gives("none"),
        of("lower", "\u03a3").gives("\u03c3"),
        of("lower", "A\u03a3.").gives("a\u03c2."),
        of("lower", "A\u03a3.B").gives("a\u03c3.b"),
        of("lower", "\u0391\u03a3\u0301").gives("\u03b1\u03c2\u0301"),
        of("upper", "Mixed CASE").gives("MIXED CASE"),
        of("upper", "\u00c9CLAIR Stra\u00dfe").gives("\u00c9CLAIR STRASSE"),
        of("upper", "\u0391\u03a3 \u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3")
            .gives("\u0391\u03a3 \u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3"),
        of("upper", "\u0130stanbul \u0131").gives("\u0130STANBUL I"),
        of("upper", "\ufb01 \u0149 \u01f0").gives("FI \u02bcN J\u030c"),
        of("upper", safe("A &amp; B")).gives("A &AMP; B"),
        of("upper", 5L).gives("5"),
        of("upper", null).gives("NONE"),
        of("upper", "\u03a3").gives("\u03a3"),
        of("upper", "A\u03a3.").gives("A\u03a3."),
        of("upper", "A\u03a3.B").gives("A\u03a3.B"),
        of("upper", "\u0391\u03a3\u0301").gives("\u0391\u03a3\u0301"));
  }

  @ParameterizedTest
  @MethodSource
  void writesTitles(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesTitles() {
    return Stream.of(
        of("title", "a nice title, isn't it?").gives("A Nice Title, Isn't It?"),
        of("title", "discoth\u00e8que").gives("Discoth\u00e8que"),
        of("title", "JOE'S CRAB shack").gives("Joe's Crab Shack"),
        of("title", "o'neil said 'HI'").gives("O'Neil Said 'Hi'"),
        of("title", "555 WEST 53RD STREET").gives("555 West 53rd Street"),
        of("title", "1ST 2nd x3RD").gives("1st 2nd X3rd"),
        of("title", "\u01c6 \u00dfeta \ufb01ne").gives("\u01c5 Sseta Fine"),
        of("title", "\u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3")
            .gives("\u039f\u03b4\u03bf\u03c2 \u03a3\u03b1\u03c2"),
        of("title", "they're bill's").gives("They're Bill's"),
        of("title", safe("the &amp; x")).gives(safe("The &Amp; X")),
        of("title", "a-b_c d.e").gives("A-B_C D.E"),
        of("title", "\u0561\u0587b").gives("\u0531\u0587b"),
        of("title", "\u0130I\u0131").gives("\u0130i\u0131"),
        of("title", "9'S 9s").gives("9'S 9s"),
        of("title", "joe's'x y'A'B").gives("Joe's'X Y'A'B"),
        of("title", "\u1f8a\u1f80 \u1fb2 \u0149a").gives("\u1f8a\u1f80 \u1fba\u0345 \u02bcNa"),
        of("title", "\u0663RD").gives("\u0663rd"),
        of("title", "a''B").gives("A''B"));
  }

  @ParameterizedTest
  @MethodSource
  void makesSlugs(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> makesSlugs() {
    return Stream.of(
        of("slugify", " Jack & Jill like numbers 1,2,3 and 4 and silly characters ?%.$!/")
            .gives("jack-jill-like-numbers-123-and-4-and-silly-characters"),
        of("slugify", "Un \u00e9l\u00e9phant \u00e0 l'or\u00e9e du bois").gives("un-elephant-a-loree-du-bois"),
        of("slugify", "  spaces  around ").gives("spaces-around"),
        of("slugify", "__under_scored--").gives("under_scored"),
        of("slugify", "a--b  - c").gives("a-b-c"),
        of("slugify", "\u65e5\u672c\u8a9e").gives(""),
        of("slugify", "\ufb01 \u00bd \u2167").gives("fi-12-viii"),
        of("slugify", 123L).gives("123"),
        of("slugify", "-_-").gives(""),
        of("slugify", "\u017fharp K").gives("sharp-k"),
        of("slugify", safe("a&b")).gives(safe("ab")),
        of("slugify", "tab\tnew\nline\u000bvt").gives("tab-new-line-vt"),
        of("slugify", "\u001csep").gives("sep"));
  }

  @ParameterizedTest
  @MethodSource
  void turnsLettersOfPhoneNumbersIntoDigits(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> turnsLettersOfPhoneNumbersIntoDigits() {
    return Stream.of(
        of("phone2numeric", "0800 flowers").gives("0800 3569377"),
        of("phone2numeric", "1-800-COLLECT").gives("1-800-2655328"),
        of("phone2numeric", "abcdefghijklmnopqrstuvwxyz").gives("22233344455566677778889999"),
        of("phone2numeric", "\u00dcn\u00ef").gives("\u00fc6\u00ef"),
        of("phone2numeric", safe("How razorback-jumping frogs can level six piqued gymnasts!"))
            .gives(safe("469 729672225-5867464 37647 226 53835 749 747833 49662787!")),
        of("phone2numeric", 5L).fails(),
        of("phone2numeric", null).fails());
  }

  @ParameterizedTest
  @MethodSource
  void escapesForJavaScript(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> escapesForJavaScript() {
    return Stream.of(
        of("escapejs", "Testing 'single' & \"double\" quotes")
            .gives(safe("Testing \\u0027single\\u0027 \\u0026 \\u0022double\\u0022 quotes")),
        of("escapejs", "<script>and this</script>\r\n")
            .gives(safe("\\u003Cscript\\u003Eand this\\u003C/script\\u003E\\u000D\\u000A")),
        of("escapejs", "\\ : backslashes, too").gives(safe("\\u005C : backslashes, too")),
        of("escapejs", "and lots of whitespace: \r\n\t\u000b\u000c\u0008")
            .gives(safe("and lots of whitespace: \\u000D\\u000A\\u0009\\u000B\\u000C\\u0008")),
        of("escapejs", "paragraph separator:\u2029and line separator:\u2028")
            .gives(safe("paragraph separator:\\u2029and line separator:\\u2028")),
        of("escapejs", "`").gives(safe("\\u0060")),
        of("escapejs", "\u007f\u0080\u009f\u00a0").gives(safe("\\u007F\\u0080\\u009F\u00a0")),
        of("escapejs", safe("a=b;c-d")).gives(safe("a\\u003Db\\u003Bc\\u002Dd")),
        of("escapejs", "plain").gives(safe("plain")));
  }

  @ParameterizedTest
  @MethodSource
  void encodesAddresses(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> encodesAddresses() {
    return Stream.of(
        of("iriencode", "S\u00f8r-Tr\u00f8ndelag").gives("S%C3%B8r-Tr%C3%B8ndelag"),
        of("iriencode", "fran\u00e7ois & jill").gives("fran%C3%A7ois%20&%20jill"),
        of("iriencode", safe("fran\u00e7ois & jill")).gives(safe("fran%C3%A7ois%20&%20jill")),
        of("iriencode", "/a%20b?x=1#y~").gives("/a%20b?x=1#y~"),
        of("iriencode", "\ud83d\udc4d \"<>\"").gives("%F0%9F%91%8D%20%22%3C%3E%22"),
        of("urlencode", "fran\u00e7ois & jill").gives("fran%C3%A7ois%20%26%20jill"),
        of("urlencode", "/a b/~x").gives("/a%20b/~x"),
        of("urlencode", "1").gives("1"),
        of("urlencode", "\ud83d\udc4d").gives("%F0%9F%91%8D"),
        of("urlencode", safe("a&b")).gives("a%26b"),
        of("urlencode", 5L).gives("5"),
        of("urlencode", "https://example.org/?x=1&y=2", "").gives("https%3A%2F%2Fexample.org%2F%3Fx%3D1%26y%3D2"),
        of("urlencode", "/user/name/", "/").gives("/user/name/"),
        of("urlencode", "a&b=c", "&=").gives("a&b=c"),
        of("urlencode", "\u00e9/x", "\u00e9/").gives("%C3%A9/x"),
        of("urlencode", "x", 5L).fails());
  }
}
