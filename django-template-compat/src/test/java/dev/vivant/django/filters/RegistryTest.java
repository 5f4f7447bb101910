package dev.vivant.django.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.django.Filter;
import dev.vivant.django.Library;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which filters there are, and what they say about themselves. */
class RegistryTest {
  private static final Map<String, Filter> BUILT_IN = DefaultFilters.library().filters();

  private static Set<String> names(String names) {
    return new TreeSet<>(Set.of(names.split(" ")));
  }

  private static Set<String> those(Predicate<Filter> wanted) {
    Set<String> found = new TreeSet<>();
    BUILT_IN.values().stream().filter(wanted).forEach(filter -> found.add(filter.name()));
    return found;
  }

  @Test
  void hasAllBuiltInFilters() {
    assertEquals(names("add addslashes capfirst center cut date default default_if_none dictsort dictsortreversed"
        + " divisibleby escape escapejs escapeseq filesizeformat first floatformat force_escape get_digit iriencode"
        + " join json_script last length linebreaks linebreaksbr linenumbers ljust lower make_list phone2numeric"
        + " pluralize pprint random rjust safe safeseq slice slugify stringformat striptags time timesince timeuntil"
        + " title truncatechars truncatechars_html truncatewords truncatewords_html unordered_list upper urlencode"
        + " urlize urlizetrunc wordcount wordwrap yesno"), those(filter -> true));
    assertEquals(57, BUILT_IN.size());
  }

  @Test
  void knowsWhichFiltersBreakTheSafetyOfText() {
    assertEquals(names("add cut date default default_if_none dictsort dictsortreversed divisibleby escapejs first"
        + " get_digit length make_list pluralize time timesince timeuntil upper urlencode wordcount yesno"),
        those(filter -> !filter.isSafe()));
  }

  @Test
  void knowsWhichFiltersWantLocalTime() {
    assertEquals(names("date time"), those(Filter::expectsLocaltime));
  }

  @Test
  void knowsWhichArgumentsMayBeLeftOut() {
    assertEquals(names("date floatformat json_script linebreaks linebreaksbr linenumbers pluralize time timesince"
        + " timeuntil unordered_list urlencode urlize yesno"),
        those(filter -> filter.argument() == Filter.Argument.OPTIONAL));
    assertEquals(names("add center cut default default_if_none dictsort dictsortreversed divisibleby get_digit join"
        + " ljust rjust slice stringformat truncatechars truncatechars_html truncatewords truncatewords_html"
        + " urlizetrunc wordwrap"), those(filter -> filter.argument() == Filter.Argument.REQUIRED));
  }

  @Test
  void hasTheFiltersOfTheLibraries() {
    Library i18n = new Library();
    I18nFilters.register(i18n);
    assertEquals(names("language_bidi language_name language_name_local language_name_translated"),
        i18n.filters().keySet());
    Library l10n = new Library();
    L10nFilters.register(l10n);
    assertEquals(names("localize unlocalize"), l10n.filters().keySet());
    Library tz = new Library();
    TzFilters.register(tz);
    assertEquals(names("localtime timezone utc"), tz.filters().keySet());
    assertEquals(names("apnumber intcomma intword naturalday naturaltime ordinal"),
        HumanizeFilters.library().filters().keySet());
  }
}
