package dev.vivant.session;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.Refusal;
import dev.vivant.session.SnapshotContent.Former;
import dev.vivant.session.SnapshotContent.InMemory;
import dev.vivant.session.SnapshotContent.Live;
import dev.vivant.session.SnapshotContent.Moved;
import dev.vivant.session.SnapshotContent.Refused;
import dev.vivant.session.SnapshotContent.Version;
import dev.vivant.view.Params;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of a snapshot's content.
 *
 * <p>States that several versions share are written once: {@code states | now 0 | version 7: 0 | version 8: 1}.
 */
final class SnapshotCodec {
  private static final int IN_MEMORY = 0;
  private static final int MOVED = 1;
  private static final int LIVE = 2;
  private static final Refusal[] REASONS = Refusal.values();

  private SnapshotCodec() {}

  static void write(DataOutputStream out, SnapshotContent content) throws IOException {
    if (content instanceof InMemory) {
      out.writeByte(IN_MEMORY);
    } else if (content instanceof Moved moved) {
      out.writeByte(MOVED);
      Texts.write(out, moved.sessionId());
    } else if (content instanceof Live live) {
      out.writeByte(LIVE);
      live(out, live);
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException for other bytes
   */
  static SnapshotContent read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case IN_MEMORY -> new InMemory();
      case MOVED -> new Moved(Texts.read(in));
      case LIVE -> live(in);
      default -> throw new IllegalArgumentException("no content of a snapshot begins with " + kind);
    };
  }

  private static void live(DataOutputStream out, Live live) throws IOException {
    Texts.write(out, live.route());
    Texts.write(out, live.person());
    Texts.write(out, live.page());
    out.writeLong(live.writtenMillis());
    List<Written> states = new ArrayList<>();
    number(states, live.now());
    live.versions().forEach(version -> number(states, version.shows()));
    out.writeInt(states.size());
    for (Written state : states) {
      written(out, state);
    }
    EffectBytes.write(out, live.effects());
    out.writeInt(live.topics().size());
    for (String topic : live.topics()) {
      Texts.write(out, topic);
    }
    out.writeInt(live.newest());
    out.writeInt(live.versions().size());
    for (Version version : live.versions()) {
      out.writeInt(version.number());
      out.writeInt(number(states, version.shows()));
      out.writeLong(version.print());
      Texts.write(out, version.title());
      EffectBytes.write(out, version.effects());
    }
    out.writeLong(live.done());
    out.writeInt(live.refusals().size());
    for (Refused refused : live.refusals()) {
      out.writeLong(refused.eventId());
      out.writeInt(refused.reason().ordinal());
      Texts.write(out, refused.detail());
      out.writeInt(refused.version());
    }
    out.writeBoolean(live.former() != null);
    if (live.former() != null) {
      Texts.write(out, live.former().sessionId());
      out.writeLong(live.former().epoch());
      out.writeLong(live.former().visit());
      out.writeInt(live.former().firstVersion());
    }
  }

  private static Live live(DataInputStream in) throws IOException {
    String route = Texts.read(in);
    String person = Texts.read(in);
    String page = Texts.read(in);
    long writtenMillis = in.readLong();
    List<Written> states = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      states.add(written(in));
    }
    List<Effect> effects = EffectBytes.read(in);
    List<String> topics = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      topics.add(Texts.read(in));
    }
    int newest = in.readInt();
    List<Version> versions = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      int number = in.readInt();
      int shows = in.readInt();
      versions.add(new Version(
          number, shows < 0 ? null : at(states, shows), in.readLong(), Texts.read(in), EffectBytes.read(in)));
    }
    long done = in.readLong();
    List<Refused> refusals = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      refusals.add(new Refused(in.readLong(), at(List.of(REASONS), in.readInt()), Texts.read(in), in.readInt()));
    }
    Former former = in.readBoolean() ? new Former(Texts.read(in), in.readLong(), in.readLong(), in.readInt()) : null;
    return new Live(route, person, page, writtenMillis, at(states, 0), effects, topics, newest, versions, done,
        refusals, former);
  }

  /** The place of a state in a list by identity, where it is put if need be; -1 for none. */
  private static int number(List<Written> states, Written state) {
    if (state == null) {
      return -1;
    }
    for (int i = states.size() - 1; i >= 0; i--) {
      if (states.get(i) == state) {
        return i;
      }
    }
    states.add(state);
    return states.size() - 1;
  }

  private static <T> T at(List<T> list, int place) {
    if (place < 0 || place >= list.size()) {
      throw new IllegalArgumentException("number " + place + " of " + list.size());
    }
    return list.get(place);
  }

  private static void written(DataOutputStream out, Written written) throws IOException {
    out.writeInt(written.version());
    Texts.write(out, written.state());
    params(out, written.params());
    out.writeInt(written.parts().size());
    for (Written.Part part : written.parts()) {
      out.writeInt(part.place());
      out.writeInt(part.version());
      Texts.write(out, part.state());
    }
  }

  private static Written written(DataInputStream in) throws IOException {
    int version = in.readInt();
    byte[] state = Texts.bytes(in);
    Params params = params(in);
    List<Written.Part> parts = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      parts.add(new Written.Part(in.readInt(), in.readInt(), Texts.bytes(in)));
    }
    return new Written(version, state, params, parts);
  }

  private static void params(DataOutputStream out, Params params) throws IOException {
    Texts.write(out, params.path());
    out.writeInt(params.route().size());
    for (Map.Entry<String, String> entry : params.route().entrySet()) {
      Texts.write(out, entry.getKey());
      Texts.write(out, entry.getValue());
    }
    out.writeInt(params.query().size());
    for (Map.Entry<String, List<String>> entry : params.query().entrySet()) {
      Texts.write(out, entry.getKey());
      PlainBytes.write(out, entry.getValue());
    }
  }

  private static Params params(DataInputStream in) throws IOException {
    String path = Texts.read(in);
    Map<String, String> route = new LinkedHashMap<>();
    for (int left = Texts.count(in); left > 0; left--) {
      route.put(Texts.read(in), Texts.read(in));
    }
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (int left = Texts.count(in); left > 0; left--) {
      String name = Texts.read(in);
      List<String> values = new ArrayList<>();
      for (Object value : PlainBytes.read(in) instanceof List<?> list ? list : List.of()) {
        values.add(String.valueOf(value));
      }
      query.put(name, values);
    }
    return new Params(path, route, query);
  }
}
