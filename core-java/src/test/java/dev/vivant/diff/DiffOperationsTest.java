package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which patches come out, exactly. In lists a letter is a {@code <p>} with that key and text, a capital one the same
 * {@code <p>} with its text changed, {@code .} an {@code <i>} without a key, a digit a text. In patches
 * {@code 2-4} keeps three old children, {@code +x} is a new one.
 */
class DiffOperationsTest {
  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '~', value = {
    "nothing                          | abc    | abc    | none",
    "nothing in nothing               |        |        | none",
    "append to nothing                |        | abc    | [] +abc",
    "append                           | ab     | abcd   | [] 0-1 +cd",
    "prepend                          | ab     | cab    | [] +c 0-1",
    "insert in the middle             | abcd   | abxycd | [] 0-1 +xy 2-3",
    "insert in two places             | abc    | axbyc  | [] 0 +x 1 +y 2",
    "remove the first                 | abcd   | bcd    | [0] gone",
    "remove the last                  | abcd   | abc    | [3] gone",
    "remove one from the middle       | abcd   | abd    | [2] gone",
    "remove one and change another    | abcd   | aCd    | [1] gone [1,0]:C!",
    "remove two from the middle       | abcd   | ad     | [] 0 3",
    "remove all                       | abcd   |        | []",
    "swap                             | abcdef | aecdbf | [] 0 4 2-3 1 5",
    "swap two                         | ab     | ba     | [] 1 0",
    "move the last to the front       | abcd   | dabc   | [] 3 0-2",
    "move the first to the end        | abcd   | bcda   | [] 1-3 0",
    "reverse                          | abcd   | dcba   | [] 3 2 1 0",
    "move, remove and insert          | abcde  | eaxc   | [] 4 0 +x 2",
    "one other in its place           | abc    | axc    | [1]=x",
    "two others in their places       | abcd   | xbcy   | [] +x 1-2 +y",
    "all others                       | abc    | xyz    | [] +xyz",
    "a change in place                | abc    | aBc    | [1,0]:B!",
    "two changes in place             | abc    | AbC    | [0,0]:A! [2,0]:C!",
    "a change that moves              | abc    | caB    | [] 2 0-1 [2,0]:B!",
    "a change before and after a move | abcde  | AcbdE  | [] 0 2 1 3-4 [0,0]:A! [4,0]:E!",
    "a change in what stays           | abc    | xABC   | [] +x 0-2 [1,0]:A! [2,0]:B! [3,0]:C!",
    "without keys, append             | ..     | ...    | [] 0-1 +.",
    "without keys, remove             | ...    | ..     | [2] gone",
    "without keys, all gone           | ..     |        | []",
    "with and without keys            | a.b.   | .ba.   | [] 1-2 0 3",
    "a condition comes true           | a.     | ab.    | [] 0 +b 1",
    "a condition goes false           | ab.    | a.     | [1] gone",
    "a text changes                   | 1      | 2      | [0]:2",
    "a text comes                     | a      | 1a     | [] +'1' 0",
    "a text goes                      | a1b    | ab     | [1] gone",
    "a text becomes an element        | a1b    | a.b    | [1]=.",
    "an element becomes a text        | .      | 1      | [0]='1'",
    "a text moves along its siblings  | 1ab    | ba1    | [] 2 1 0",
  })
  void listsOfChildren(String name, String from, String to, String patches) {
    Element a = list(from == null ? "" : from);
    Element b = list(to == null ? "" : to);
    assertPatches(patches == null ? "" : patches, a, b);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", value = {
    "nothing                | class=a id=b | class=a id=b | none",
    "another order          | class=a id=b | id=b class=a | none",
    "a value                | class=a id=b | class=c id=b | []@class=c",
    "two values             | class=a id=b | class=c id=d | []@class=c []@id=d",
    "one comes              | class=a      | class=a id=b | []@id=b",
    "one goes               | class=a id=b | class=a      | []-@id",
    "one goes, another comes| class=a      | id=a         | []-@class []@id=a",
    "all go                 | class=a id=b | none         | []-@class []-@id",
    "order and value        | class=a id=b | id=c class=a | []@id=c",
    "a flag comes           | none         | hidden=      | []@hidden=",
  })
  void attributes(String name, String from, String to, String patches) {
    Element a = withAttributes(from);
    Element b = withAttributes(to);
    assertPatches(patches == null ? "" : patches, a, b);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "a short text|short text|short next|:short next",
    "an insertion|The quick fox jumps over the lazy dog|The quick brown fox jumps over the lazy dog|10,0:brown ",
    "a removal|The quick brown fox jumps over the lazy dog| The quick fox jumps over the lazy dog|10,6:",
    "an end|The quick brown fox jumps over the lazy do|The quick brown fox jumps over the lazy dog| 42,0:g",
    "a start|he quick brown fox jumps over the lazy dog|The quick brown fox jumps over the lazy dog| 0,0:T",
    "a change|The quick brown fox jumps over the lazy dog| The quick black fox jumps over the lazy dog| 11,4:lack",
    "little in common|The quick brown fox jumps over it| The slow snail passes below|:The slow snail passes below",
    "repeated letters|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|32,0:aa",
  })
  void texts(String name, String from, String to, String patch) {
    assertText(from, to, patch);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "the first half is common|12345678901234567890\uD83D\uDE00 | 12345678901234567890\uD83D\uDE01 | 20,2:\uD83D\uDE01",
    "the last half is common  | \uD83D\uDE0012345678901234567890 | \uD83C\uDE0012345678901234567890 | 0,2:\uD83C\uDE00",
  })
  void partsNoSurrogatePair(String name, String from, String to, String patch) {
    assertText(from, to, patch);
  }

  private static void assertText(String from, String to, String patch) {
    Element a = element("p", null, new Text(from));
    Element b = element("p", null, new Text(to));
    assertPatches("[0]" + patch, a, b);
  }

  private static void assertPatches(String expected, Element from, Element to) {
    List<Patch> found = Diff.between(from, to);
    String shown = found.stream().map(DiffOperationsTest::shown).collect(Collectors.joining(" "));
    assertEquals(expected, shown.stripTrailing());
    assertEquals(to, PatchApplier.apply(from, found));
  }

  private static String shown(Patch patch) {
    String path = patch.path().toString().replace(" ", "");
    if (patch instanceof Patch.SetText set) {
      return path + ':' + set.value();
    } else if (patch instanceof Patch.SpliceText splice) {
      return path + splice.keep() + ',' + splice.drop() + ':' + splice.value();
    } else if (patch instanceof Patch.SetAttribute set) {
      return path + '@' + set.name() + '=' + set.value();
    } else if (patch instanceof Patch.RemoveAttribute remove) {
      return path + "-@" + remove.name();
    } else if (patch instanceof Patch.Replace replace) {
      return path + '=' + shown(replace.node());
    } else if (patch instanceof Patch.Remove) {
      return path + " gone";
    }
    StringBuilder out = new StringBuilder(path);
    for (Patch.Slot slot : ((Patch.Arrange) patch).slots()) {
      if (slot instanceof Patch.Keep keep) {
        out.append(' ').append(keep.from());
        out.append(keep.count() > 1 ? "-" + (keep.from() + keep.count() - 1) : "");
      } else {
        out.append(" +");
        ((Patch.Insert) slot).nodes().forEach(node -> out.append(shown(node)));
      }
    }
    return out.toString();
  }

  private static String shown(Node node) {
    if (node instanceof Text text) {
      return "'" + text.value() + "'";
    }
    Element element = (Element) node;
    return element.key() == null ? "." : element.key().toString();
  }

  private static Element list(String letters) {
    return element("div", null, letters.chars().mapToObj(letter -> child((char) letter)).toArray(Node[]::new));
  }

  private static Node child(char letter) {
    if (letter == '.') {
      return element("i", null);
    }
    if (Character.isDigit(letter)) {
      return new Text(String.valueOf(letter));
    }
    String key = String.valueOf(Character.toLowerCase(letter));
    return element("p", key, new Text(Character.isUpperCase(letter) ? letter + "!" : key));
  }

  private static Element withAttributes(String attributes) {
    String[] namesAndValues = attributes == null ? new String[0] : attributes.split("[ =](?!$)|=$", -1);
    return Element.of(Tag.html("p"), null, namesAndValues, Element.noBindings(), new Node[0]);
  }

  private static Element element(String tag, Object key, Node... children) {
    return Element.of(Tag.html(tag), key, new String[0], Element.noBindings(), children);
  }
}
