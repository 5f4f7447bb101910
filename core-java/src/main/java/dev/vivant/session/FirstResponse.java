package dev.vivant.session;

import dev.vivant.node.Node;
import dev.vivant.node.Sink;
import dev.vivant.protocol.Effect;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders a view for a first response: to nodes, or straight to a sink where one is given and the view emits by itself.
 * What can be told by the response is told by it (a redirect, meta elements); other effects wait for the page.
 */
final class FirstResponse {
  private static final ClassValue<Boolean> EMITS = new ClassValue<>() {
    @Override
    protected Boolean computeValue(Class<?> type) {
      try {
        return type.getMethod("emit", Object.class, Handlers.class, Sink.class).getDeclaringClass()
            != LiveView.class;
      } catch (NoSuchMethodException narrower) {
        return true;
      }
    }
  };

  private final Mounted mounted;
  private final Outbox outbox;
  private final Sink sink;
  private final boolean emits;
  private final Map<String, String> metas = new LinkedHashMap<>();
  private String redirect;

  FirstResponse(Mounted mounted, Outbox outbox, Sink sink) {
    this.mounted = mounted;
    this.outbox = outbox;
    this.sink = sink;
    this.emits = sink != null && EMITS.get(mounted.view().getClass());
  }

  void render(Params params) {
    List<Effect> waiting = new ArrayList<>();
    for (Effect effect : mounted.mount(params, MountRequest.Phase.FIRST_RENDER, !emits)) {
      if (effect instanceof Effect.Meta meta) {
        metas.put(meta.name(), meta.content());
      } else if (effect instanceof Effect.Redirect to) {
        redirect = to.url();
      } else if (effect instanceof Effect.Navigate to) {
        redirect = to.url();
      } else {
        waiting.add(effect);
      }
    }
    mounted.scene().appear();
    if (redirect != null) {
      return;
    }
    outbox.effects(waiting);
    if (emits) {
      mounted.scene().emit(sink);
      outbox.served(new Frame(mounted.scene().moment(), mounted.scene().emitted(), mounted.title()));
    } else {
      outbox.served(mounted.scene().frame());
      writeTo();
    }
  }

  private void writeTo() {
    if (sink != null) {
      for (Node child : mounted.scene().frame().tree().children()) {
        sink.node(child);
      }
    }
  }

  /** Whether the page is to connect; a redirect is not. */
  boolean isLive() {
    return redirect == null;
  }

  /** Roughly what the session's tree holds in memory, in bytes. */
  long weight() {
    return emits ? 0 : NodeCount.weigh(mounted.scene().frame().tree());
  }

  FirstRender page(String token) {
    if (redirect != null) {
      return FirstRender.redirectTo(redirect);
    }
    List<Node> children = sink == null ? mounted.scene().frame().tree().children() : List.of();
    return new FirstRender(Optional.empty(), children, mounted.title(), metas, token);
  }
}
