package dev.vivant.benchmarks.load;

import dev.vivant.node.Node;
import dev.vivant.view.Durability;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.StateCodec;
import java.util.Optional;

/** The counter, as one that can be written down. */
final class KeptCounter implements LiveView<Integer> {
  private static final Optional<StateCodec<Integer>> CODEC = Optional.of(StateCodec.ofValue(Integer.class));

  private final CountingView counter = new CountingView(0, null);

  @Override
  public Integer mount(MountRequest request, LiveContext live) {
    return 0;
  }

  @Override
  public Node render(Integer count, Handlers<Integer> on) {
    return counter.render(count, on);
  }

  @Override
  public Optional<StateCodec<Integer>> stateCodec() {
    return CODEC;
  }

  @Override
  public Optional<Durability> durability() {
    return Optional.of(Durability.MEMORY);
  }
}
