package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.BoardsView.Item;
import dev.vivant.session.disk.DiskSessionStore;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Durability;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that follows feeds while its only server is started again: its state is on disk, what feeds show is not. */
class FeedRestartTest {
  @TempDir Path folder;

  private final FeedBoardsView view = new FeedBoardsView(true);
  private DiskSessionStore store;
  private LiveTest page;

  /** The store of whichever process runs. */
  private final class OfThisProcess implements SessionStore {
    @Override
    public List<Saved> save(List<Snapshot> snapshots) {
      return store.save(snapshots);
    }

    @Override
    public Optional<Snapshot> load(String sessionId) {
      return store.load(sessionId);
    }

    @Override
    public void remove(Map<String, Long> epochs) {
      store.remove(epochs);
    }
  }

  private void open() {
    view.durability = Optional.of(Durability.STORE);
    store = DiskSessionStore.open(folder);
    page = LiveTest.of(view).url("/boards").store(new OfThisProcess()).nodes(1).mount();
  }

  private void publish(int item) {
    page.broadcast("board:a", view.publish(view.newest("a").with(new Item(item, "item " + item, 0))));
  }

  private void goesOn(Runnable stops) {
    open();
    page.find("#mine").click();
    publish(1);
    publish(2);
    int begun = view.begun.get();
    stops.run();
    store.close();
    view.publish(view.newest("a").with(new Item(3, "item 3", 0)));
    store = DiskSessionStore.open(folder);
    assertEquals(1, store.count(), "sessions on disk");
    page.connect();
    assertTrue(view.begun.get() > begun, "the feed begins in the new process");
    assertEquals("mine 1", page.find("#mine").text());
    assertEquals("3 items", page.find("#a h2").text());
    publish(4);
    page.find("#mine").click();
    page.find("#a li:first-child button").click();
    assertEquals("mine 2", page.find("#mine").text());
    assertEquals("item 40", page.find("#voted").text(), "what the newest row's button does");
    assertEquals(List.of(), page.refusals());
    store.close();
  }

  @Test
  void goesOnWithWhatIsThereNowAfterItsServerWasKilled() {
    goesOn(() -> page.site().kill(0));
  }

  @Test
  void goesOnWithWhatIsThereNowAfterItsServerStoppedInGoodOrder() {
    goesOn(() -> page.site().restart(0));
  }
}
