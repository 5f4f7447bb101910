package dev.vivant.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports what boundaries caught: once for each failure, not with each render that meets it again. */
final class BoundaryLog {
  private final Mounted mounted;
  private Map<Place, String> known = Map.of();

  BoundaryLog(Mounted mounted) {
    this.mounted = mounted;
  }

  void report(List<RenderPass.Caught> caught) {
    if (caught.isEmpty() && known.isEmpty()) {
      return;
    }
    Map<Place, String> now = new HashMap<>();
    for (RenderPass.Caught failure : caught) {
      String what = failure.thrown().toString();
      now.put(failure.boundary(), what);
      if (!what.equals(known.get(failure.boundary()))) {
        mounted.report("render of the boundary " + failure.boundary(), failure.thrown());
      }
    }
    known = now;
  }
}
