package dev.vivant.session;

import dev.vivant.protocol.Effect;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Effects in a snapshot: a letter for the kind, then its values. */
final class EffectBytes {
  private EffectBytes() {}

  static void write(DataOutputStream out, List<Effect> effects) throws IOException {
    out.writeInt(effects.size());
    for (Effect effect : effects) {
      if (effect instanceof Effect.Title to) {
        values(out, 't', to.text());
      } else if (effect instanceof Effect.Meta to) {
        values(out, 'm', to.name(), to.content());
      } else if (effect instanceof Effect.Flash to) {
        values(out, 'f', to.kind(), to.text());
      } else if (effect instanceof Effect.PatchUrl to) {
        values(out, 'u', to.url(), to.replace());
      } else if (effect instanceof Effect.Navigate to) {
        values(out, 'n', to.url(), to.replace());
      } else if (effect instanceof Effect.Redirect to) {
        values(out, 'r', to.url());
      } else if (effect instanceof Effect.PushEvent to) {
        values(out, 'p', to.name(), to.payload());
      } else if (effect instanceof Effect.ResetForm to) {
        values(out, 'x', to.formId());
      } else if (effect instanceof Effect.Focus to) {
        values(out, 'o', to.elementId());
      } else {
        throw new IllegalStateException("no way to write " + effect);
      }
    }
  }

  private static void values(DataOutputStream out, char kind, Object... values) throws IOException {
    out.writeByte(kind);
    PlainBytes.write(out, Arrays.asList(values));
  }

  static List<Effect> read(DataInputStream in) throws IOException {
    List<Effect> effects = new ArrayList<>();
    for (int left = Texts.count(in); left > 0; left--) {
      effects.add(one(in.readUnsignedByte(), PlainBytes.read(in)));
    }
    return effects;
  }

  private static Effect one(int kind, Object values) {
    if (!(values instanceof List<?> v)) {
      throw new IllegalArgumentException("an effect without values");
    }
    return switch (kind) {
      case 't' -> new Effect.Title(text(v, 0));
      case 'm' -> new Effect.Meta(text(v, 0), text(v, 1));
      case 'f' -> new Effect.Flash(text(v, 0), text(v, 1));
      case 'u' -> new Effect.PatchUrl(text(v, 0), is(v, 1));
      case 'n' -> new Effect.Navigate(text(v, 0), is(v, 1));
      case 'r' -> new Effect.Redirect(text(v, 0));
      case 'p' -> new Effect.PushEvent(text(v, 0), value(v, 1));
      case 'x' -> new Effect.ResetForm(text(v, 0));
      case 'o' -> new Effect.Focus(text(v, 0));
      default -> throw new IllegalArgumentException("no effect begins with " + kind);
    };
  }

  private static String text(List<?> values, int at) {
    return typed(values, at, String.class);
  }

  private static boolean is(List<?> values, int at) {
    return typed(values, at, Boolean.class);
  }

  private static <T> T typed(List<?> values, int at, Class<T> type) {
    Object value = value(values, at);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("value " + at + " of an effect is a " + type.getSimpleName());
    }
    return type.cast(value);
  }

  private static Object value(List<?> values, int at) {
    if (at >= values.size()) {
      throw new IllegalArgumentException("an effect of " + values.size() + " values");
    }
    return values.get(at);
  }
}
