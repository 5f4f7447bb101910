package dev.vivant.session;

import dev.vivant.view.TerminateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Several observers as one; what one of them throws keeps nothing from the others, nor from the session. */
final class Observers implements LiveObserver {
  private final List<LiveObserver> all;
  private final List<LiveObserver> ofCalls;

  private Observers(List<LiveObserver> all) {
    this.all = all;
    this.ofCalls = all.stream().filter(LiveObserver::hearsCalls).toList();
  }

  /** One that costs nothing where there is none. */
  static LiveObserver of(List<LiveObserver> all) {
    return all.isEmpty() ? LiveObserver.NONE : new Observers(List.copyOf(all));
  }

  private static <T> void tell(Iterable<T> heard, Consumer<T> what) {
    for (T one : heard) {
      try {
        what.accept(one);
      } catch (RuntimeException | Error failed) {
        Log.get().log(System.Logger.Level.ERROR, "the observer " + one.getClass().getName() + " failed", failed);
      }
    }
  }

  @Override
  public boolean hearsCalls() {
    return !ofCalls.isEmpty();
  }

  @Override
  public LiveCall began(Begin begin) {
    List<LiveCall> calls = new ArrayList<>(ofCalls.size());
    tell(ofCalls, one -> {
      LiveCall call = one.began(begin);
      if (call != LiveCall.NONE) {
        calls.add(call);
      }
    });
    return calls.isEmpty() ? LiveCall.NONE : new LiveCall() {
      @Override
      public void step(Step step) {
        tell(calls, call -> call.step(step));
      }

      @Override
      public void end(String outcome) {
        tell(calls, call -> call.end(outcome));
      }
    };
  }

  @Override
  public void joined(String route, Joining how) {
    tell(all, one -> one.joined(route, how));
  }

  @Override
  public void ended(String route, TerminateReason reason) {
    tell(all, one -> one.ended(route, reason));
  }

  @Override
  public void refused(Refused refused) {
    tell(all, one -> one.refused(refused));
  }

  @Override
  public void sent(int bytes) {
    tell(ofCalls, one -> one.sent(bytes));
  }

  @Override
  public void received(int bytes) {
    tell(ofCalls, one -> one.received(bytes));
  }
}
