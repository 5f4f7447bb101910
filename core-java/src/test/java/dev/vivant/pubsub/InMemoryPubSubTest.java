package dev.vivant.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.testing.PubSubContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InMemoryPubSubTest {
  @TestFactory
  Stream<DynamicTest> keepsTheContract() {
    return PubSubContract.checks(InMemoryPubSub::new).stream()
        .map(check -> DynamicTest.dynamicTest(check.sentence(), check::run));
  }

  @Test
  void aTopicWithoutSubscribersIsForgotten() {
    InMemoryPubSub topics = new InMemoryPubSub();
    PubSub.Subscription a = topics.subscribe("t", message -> { });
    PubSub.Subscription b = topics.subscribe("t", message -> { });
    a.close();
    assertEquals(1, topics.topicCount());
    b.close();
    assertEquals(0, topics.topicCount());
  }
}
