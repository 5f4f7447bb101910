package dev.vivant.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenantTest {
  @Test
  void twoPairsOfTenantAndNameNeverShareAKey() {
    List<String> names = List.of("", "a", "@", "/", "@a", "@a/b", "@/", "@/a", "@/@a/b", "a/b", "b/@a", "@@", "//");
    Set<String> keys = new HashSet<>();
    int pairs = 0;
    for (String tenant : List.of("", "a", "b", "a.b", "a-b", "aa")) {
      for (String name : names) {
        keys.add(Tenant.key(tenant, name));
        pairs++;
      }
    }
    assertEquals(pairs, keys.size());
    assertEquals("@acme/room:7", Tenant.key("acme", "room:7"));
    assertEquals("room:7", Tenant.key("", "room:7"));
  }

  @Test
  void whatIsNoNameIsRefused() {
    for (String wrong : List.of("", "a/b", "@a", ".a", "-a", "a b", "a\nb", "é", "a".repeat(65))) {
      assertFalse(Tenant.isName(wrong), wrong);
    }
    assertTrue(Tenant.isName("Acme-1.eu_west"));
    assertThrows(IllegalArgumentException.class, () -> Tenant.key("a/b", "x"));
  }
}
