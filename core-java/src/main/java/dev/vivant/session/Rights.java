package dev.vivant.session;

import dev.vivant.view.Params;
import dev.vivant.view.Permission;

/** What one view lets its visitor do. Whoever is not clearly allowed is refused. */
final class Rights {
  private final Mounted mounted;

  Rights(Mounted mounted) {
    this.mounted = mounted;
  }

  /** Whether a visitor may be at an address and see what is there. */
  boolean mayStay(Visitor visitor, Moment moment) {
    return mayBeAt(visitor, moment.params()) && maySee(visitor, moment.state());
  }

  boolean mayBeAt(Visitor visitor, Params params) {
    return allows("access", mounted.view().access(), visitor, params);
  }

  boolean maySee(Visitor visitor, Object state) {
    return allows("visibility", mounted.view().visibility(), visitor, state);
  }

  /** Whether a visitor may run a handler that asks for a permission; null asks for none. */
  boolean mayRun(Visitor visitor, Permission<Object> permission, Object state) {
    return permission == null || allows("the permission of a handler", permission, visitor, state);
  }

  private <T> boolean allows(String what, Permission<? super T> permission, Visitor visitor, T object) {
    if (permission == Permission.anybody()) {
      return true;
    }
    try {
      return permission.allows(visitor.who(), object);
    } catch (Exception | Error thrown) {
      mounted.report(what, thrown);
      return false;
    }
  }
}
