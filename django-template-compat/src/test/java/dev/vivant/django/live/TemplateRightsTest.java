package dev.vivant.django.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.Engine;
import dev.vivant.django.Template;
import dev.vivant.protocol.Refusal;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Forbidden;
import dev.vivant.view.Handlers;
import dev.vivant.view.HasRoles;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may run a handler that a template names, whatever the template shows. */
class TemplateRightsTest {
  private static final Engine ENGINE = Engine.builder().build();
  private static final Template PAGE = ENGINE.fromString("<div dj-root><p>{{ done }}</p>"
      + "<button id=\"read\" dj-click=\"read\">read</button><button id=\"ship\" dj-click=\"ship\">ship</button>"
      + "<button id=\"close\" dj-click=\"close\">close</button>{{ part }}</div>");

  record Order(String owner, String done) {}

  record Person(String name, Set<String> roles) implements Principal, HasRoles {
    @Override
    public String getName() {
      return name;
    }
  }

  static class Orders extends TemplateView<Order> {
    private final Note note = new Note();

    Orders() {
      super(PAGE);
      require("close", (who, order) -> order.owner().equals(who.name()));
    }

    @Override
    public Order mount(MountRequest request, LiveContext live) {
      return new Order("ann", "");
    }

    @On
    Order read(Order order) {
      return new Order(order.owner(), order.done() + "read ");
    }

    @On
    @RequireRole({"staff", "admin"})
    Order ship(Order order) {
      return new Order("bob", order.done() + "ship ");
    }

    @On
    Order close(Order order) {
      return new Order(order.owner(), order.done() + "close ");
    }

    @Override
    protected Map<String, Object> context(Order order, Handlers<Order> on) {
      return Map.of("part", on.component(note, null, "note"));
    }
  }

  static final class Note extends TemplateComponent<String, String> {
    Note() {
      super(ENGINE.fromString("<i dj-click=\"mark\">{{ state }}</i>"));
      on("mark", (state, params) -> state + "!");
      require("mark", (who, state) -> who.hasRole("staff") && state.length() < 6);
    }

    @Override
    public String mount(String props) {
      return props;
    }
  }

  private static LiveTest page(LiveView<?> view, String name, String... roles) {
    return LiveTest.of(view).principal(new Person(name, Set.of(roles))).mount();
  }

  private static void forbidden(LiveTest page, String selector) {
    int before = page.refusals().size();
    page.find(selector).click();
    assertEquals(before + 1, page.refusals().size(), selector);
    assertEquals(Refusal.FORBIDDEN, page.refusals().get(before).reason(), selector);
  }

  @Test
  void aHandlerRunsOnlyForWhomItIs() {
    LiveTest page = page(new Orders(), "eve");
    page.find("#read").click();
    forbidden(page, "#ship");
    forbidden(page, "#close");
    assertEquals("read", page.find("p").text().strip());
  }

  @Test
  void aRoleLetsInAndAStateIsAskedAsItIsNow() {
    LiveTest page = page(new Orders(), "ann", "admin");
    page.find("#close").click();
    page.find("#ship").click();
    forbidden(page, "#close");
    assertEquals("close ship", page.find("p").text().strip());
  }

  @Test
  void aComponentAsksForItself() {
    LiveTest other = page(new Orders(), "ann");
    forbidden(other, "i");
    LiveTest staff = page(new Orders(), "sam", "staff");
    staff.find("i").click();
    staff.find("i").click();
    forbidden(staff, "i");
    assertEquals("note!!", staff.find("i").text());
  }

  @Test
  void aViewOfLambdasHasTheSameRights() {
    LiveView<Order> orders = TemplateViewBuilder.of(PAGE, () -> new Order("ann", ""))
        .on("read", order -> order).on("ship", order -> new Order("ann", "ship")).on("close", order -> order)
        .requireRole("ship", "staff").require("close", (who, order) -> false)
        .access((who, address) -> who.isLoggedIn()).visibility((who, order) -> !who.name().equals("eve"))
        .build();
    LiveTest staff = page(orders, "sam", "staff");
    staff.find("#ship").click();
    forbidden(staff, "#close");
    assertEquals("ship", staff.find("p").text());
    forbidden(page(orders, "ann"), "#ship");
    assertThrows(Forbidden.class, () -> page(orders, "eve"));
    assertThrows(Forbidden.class, () -> LiveTest.mount(orders));
  }

  @Test
  void aRightOfNoHandlerIsAMistake() {
    TemplateViewBuilder<Order> builder = TemplateViewBuilder.of(PAGE, () -> new Order("ann", ""))
        .on("ship", order -> order).requireRole("shp", "staff");
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertTrue(message.contains("'shp'") && message.contains("ship"), message);
    assertThrows(IllegalArgumentException.class, () -> new Orders() {
      @RequireRole("staff")
      Order alone(Order order) {
        return order;
      }
    });
  }
}
