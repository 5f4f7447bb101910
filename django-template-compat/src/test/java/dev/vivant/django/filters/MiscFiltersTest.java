package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.bytes;
import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.map;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import dev.vivant.django.value.Range;
import dev.vivant.django.value.Tuple;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes of files, plurals, pretty printing. */
class MiscFiltersTest {
  @ParameterizedTest
  @MethodSource
  void writesSizesOfFiles(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesSizesOfFiles() {
    return Stream.of(
        of("filesizeformat", 0L).gives("0\u00a0bytes"),
        of("filesizeformat", 1L).gives("1\u00a0byte"),
        of("filesizeformat", 2L).gives("2\u00a0bytes"),
        of("filesizeformat", 1023L).gives("1023\u00a0bytes"),
        of("filesizeformat", 1024L).gives("1.0\u00a0KB"),
        of("filesizeformat", 1025L).gives("1.0\u00a0KB"),
        of("filesizeformat", 10240L).gives("10.0\u00a0KB"),
        of("filesizeformat", 1048575L).gives("1024.0\u00a0KB"),
        of("filesizeformat", 1048576L).gives("1.0\u00a0MB"),
        of("filesizeformat", 52428800L).gives("50.0\u00a0MB"),
        of("filesizeformat", 1073741823L).gives("1024.0\u00a0MB"),
        of("filesizeformat", 1073741824L).gives("1.0\u00a0GB"),
        of("filesizeformat", 1099511627776L).gives("1.0\u00a0TB"),
        of("filesizeformat", 1125899906842624L).gives("1.0\u00a0PB"),
        of("filesizeformat", 2251799813685248000L).gives("2000.0\u00a0PB"),
        of("filesizeformat", new BigInteger("1000000000000000000000000000000")).gives("888178419700125.2\u00a0PB"),
        of("filesizeformat", -100L).gives("-100\u00a0bytes"),
        of("filesizeformat", -52428800L).gives("-50.0\u00a0MB"),
        of("filesizeformat", "x").gives("0\u00a0bytes"),
        of("filesizeformat", null).gives("0\u00a0bytes"),
        of("filesizeformat", list()).gives("0\u00a0bytes"),
        of("filesizeformat", "2048").gives("2.0\u00a0KB"),
        of("filesizeformat", true).gives("1\u00a0byte"),
        of("filesizeformat", 1.9).gives("1\u00a0byte"),
        of("filesizeformat", 1126L).gives("1.1\u00a0KB"),
        of("filesizeformat", 1536L).gives("1.5\u00a0KB"),
        of("filesizeformat", Double.NaN).gives("0\u00a0bytes"),
        of("filesizeformat", decimal("3000")).gives("2.9\u00a0KB"),
        of("filesizeformat", 1023L).in("de").gives("1023\u00a0bytes"),
        of("filesizeformat", 1536L).in("de").gives("1,5\u00a0KB"),
        of("filesizeformat", 2251799813685248000L).in("de").gives("2000,0\u00a0PB"),
        of("filesizeformat", 2251799813685248000L).in("de").grouped().gives("2.000,0\u00a0PB"),
        of("filesizeformat", Double.POSITIVE_INFINITY).fails());
  }

  @ParameterizedTest
  @MethodSource
  void choosesPlurals(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> choosesPlurals() {
    return Stream.of(
        of("pluralize", 1L).gives(""),
        of("pluralize", 0L).gives("s"),
        of("pluralize", 2L).gives("s"),
        of("pluralize", "1").gives(""),
        of("pluralize", "0").gives("s"),
        of("pluralize", "1.0").gives(""),
        of("pluralize", " 1 ").gives(""),
        of("pluralize", "x").gives(""),
        of("pluralize", "").gives(""),
        of("pluralize", 1.0).gives(""),
        of("pluralize", 1.5).gives("s"),
        of("pluralize", decimal("1")).gives(""),
        of("pluralize", list(1L)).gives(""),
        of("pluralize", list()).gives("s"),
        of("pluralize", list(1L, 2L)).gives("s"),
        of("pluralize", Tuple.of()).gives("s"),
        of("pluralize", map("a", 1L)).gives(""),
        of("pluralize", null).gives(""),
        of("pluralize", true).gives(""),
        of("pluralize", false).gives("s"),
        of("pluralize", -1L).gives("s"),
        of("pluralize", "inf").gives("s"),
        of("pluralize", "nan").gives("s"),
        of("pluralize", bytes(49)).gives(""),
        of("pluralize", bytes(120)).gives(""),
        of("pluralize", 1L, "es").gives(""),
        of("pluralize", 2L, "es").gives("es"),
        of("pluralize", 0L, "y,ies").gives("ies"),
        of("pluralize", 1L, "y,ies").gives("y"),
        of("pluralize", list(1L), "y,ies").gives("y"),
        of("pluralize", 2L, "a,b,c").gives(""),
        of("pluralize", 2L, "").gives(""),
        of("pluralize", 1L, ",").gives(""),
        of("pluralize", 2L, safe("<b>,<i>")).gives("<i>"),
        of("pluralize", 1L, 5L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void printsPrettily(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> printsPrettily() {
    return Stream.of(
        of("pprint", list()).gives("[]"),
        of("pprint", map()).gives("{}"),
        of("pprint", "").gives("''"),
        of("pprint", 5L).gives("5"),
        of("pprint", null).gives("None"),
        of("pprint", "short").gives("'short'"),
        of("pprint", safe("<b>")).gives(safe("'<b>'")),
        of("pprint", map("b", 1L, "a", list(1L, 2L))).gives("{'a': [1, 2], 'b': 1}"),
        of("pprint", list(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L,
                19L, 20L, 21L, 22L, 23L, 24L, 25L, 26L, 27L, 28L, 29L, 30L, 31L, 32L, 33L, 34L, 35L, 36L, 37L,
                38L, 39L))
            .gives("[0,\n 1,\n 2,\n 3,\n 4,\n 5,\n 6,\n 7,\n 8,\n 9,\n 10,\n 11,\n 12,\n 13,\n 14,\n 15,\n 16,\n"
                + " 17,\n 18,\n 19,\n 20,\n 21,\n 22,\n 23,\n 24,\n 25,\n 26,\n 27,\n 28,\n 29,\n 30,\n 31,\n 32"
                + ",\n 33,\n 34,\n 35,\n 36,\n 37,\n 38,\n 39]"),
        of("pprint", map("key0", "value value value ", "key1", "value value value ", "key2", "value value value "
                + "", "key3", "value value value ", "key4", "value value value "))
            .gives("{'key0': 'value value value ',\n 'key1': 'value value value ',\n 'key2': 'value value value "
                + "',\n 'key3': 'value value value ',\n 'key4': 'value value value '}"),
        of("pprint", list("word word word word word word word word word word word word word word word word word "
                + "word word word word word word word word word word word word word "))
            .gives("['word word word word word word word word word word word word word word word '\n 'word word "
                + "word word word word word word word word word word word word word ']"),
        of("pprint", "one line\none line\none line\none line\none line\none line\none line\none line\n")
            .gives("('one line\\n'\n 'one line\\n'\n 'one line\\n'\n 'one line\\n'\n 'one line\\n'\n 'one line\\"
                + "n'\n 'one line\\n'\n 'one line\\n')"),
        of("pprint", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                + "xxxxxxxxxx")
            .gives("'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                + "xxxxxxxxx'"),
        of("pprint", map("long", "text text text text text text text text text text text text text text text tex"
                + "t text text text text text text text text text text text text text text text text text text t"
                + "ext text text text text text ", "nested", map("list", list(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L,
                8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L, 20L, 21L, 22L, 23L, 24L, 25L, 26L,
                27L, 28L, 29L), "t", Tuple.of("only one only one only one only one only one only one only one on"
                + "ly one only one only one "))))
            .gives("{'long': 'text text text text text text text text text text text text text '\n         'text"
                + " text text text text text text text text text text text text '\n         'text text text text"
                + " text text text text text text text text text '\n         'text ',\n 'nested': {'list': [0,\n"
                + "                     1,\n                     2,\n                     3,\n                  "
                + "   4,\n                     5,\n                     6,\n                     7,\n           "
                + "          8,\n                     9,\n                     10,\n                     11,\n  "
                + "                   12,\n                     13,\n                     14,\n                 "
                + "    15,\n                     16,\n                     17,\n                     18,\n      "
                + "               19,\n                     20,\n                     21,\n                     "
                + "22,\n                     23,\n                     24,\n                     25,\n          "
                + "           26,\n                     27,\n                     28,\n                     29],"
                + "\n            't': ('only one only one only one only one only one only one only '\n          "
                + "        'one only one only one only one ',)}}"),
        of("pprint", Tuple.of(1L)).gives("(1,)"),
        of("pprint", Tuple.of("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbb"
                + "bbbbbbbbbbbbbbbbbbbbbbb"))
            .gives("('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',\n 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                + "bbbbbbbbbbbbbbbb')"),
        of("pprint", list(list("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", list("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "ccccccc"
                + "ccccccccccccccccccccccc"))))
            .gives("[['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',\n  ['bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'ccccccccccccccccc"
                + "ccccccccccccc']]]"),
        of("pprint", map(2L, "b", "a", 1L, null, 0L, 1.5, 2L)).gives("{None: 0, 1.5: 2, 2: 'b', 'a': 1}"),
        of("pprint", bytes(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48,
                49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52,
                53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56,
                57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50,
                51, 52, 53, 54, 55, 56, 57))
            .gives("(b'0123456789012345678901234567890123456789012345678901234567890123456789012345'\n b'6789012"
                + "34567890123456789')"),
        of("pprint", list(bytes(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57,
                48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51,
                52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55,
                56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57)))
            .gives("[b'0123456789012345678901234567890123456789012345678901234567890123456789012345'\n b'6789012"
                + "3456789']"),
        of("pprint", LocalDate.parse("2024-02-29")).gives("datetime.date(2024, 2, 29)"),
        of("pprint", list(LocalDateTime.parse("2024-02-29T01:02:00"),
                LocalDateTime.parse("2024-02-29T01:02:00"), LocalDateTime.parse("2024-02-29T01:02:00"),
                LocalDateTime.parse("2024-02-29T01:02:00")))
            .gives("[datetime.datetime(2024, 2, 29, 1, 2),\n datetime.datetime(2024, 2, 29, 1, 2),\n datetime.da"
                + "tetime(2024, 2, 29, 1, 2),\n datetime.datetime(2024, 2, 29, 1, 2)]"),
        of("pprint", list(decimal("1.50"), Duration.ofSeconds(86402, 3000), LocalTime.parse("01:02:00")))
            .gives("[Decimal('1.50'),\n datetime.timedelta(days=1, seconds=2, microseconds=3),\n datetime.time(1"
                + ", 2)]"),
        of("pprint", new Range(0, 3, 1)).gives("range(0, 3)"),
        of("pprint", map("\u00e9\ud83d\udc4d\u200b", "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"))
            .gives("{'\u00e9\ud83d\udc4d\\u200b': '\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"
                + "\u00fc\u00fc\u00fc\u00fc\u00fc'}"),
        of("pprint", list(map("a", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "b", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
                + "yyy")))
            .gives("[{'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',\n  'b': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}]"),
        of("pprint", list("a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb a\nb "
                + "a\nb a\nb a\nb ", ""))
            .gives("['a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\"
                + "n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b a\\n'\n "
                + "'b a\\n'\n 'b a\\n'\n 'b a\\n'\n 'b ',\n '']"));
  }
}
