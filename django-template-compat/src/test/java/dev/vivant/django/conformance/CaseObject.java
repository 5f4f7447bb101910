package dev.vivant.django.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vivant.django.SilentVariableFailure;
import dev.vivant.django.value.Equality;
import dev.vivant.django.value.TemplateFunction;
import dev.vivant.django.value.TemplateValue;
import java.util.Iterator;
import java.util.Set;

/** An object of a case: attributes and whatever else the case says about it. */
class CaseObject implements TemplateValue {
  private static final Set<String> PASSED_OVER =
      Set.of("AttributeError", "KeyError", "IndexError", "ValueError", "TypeError");

  final JsonObject json;
  final ValueDecoder decoder;

  CaseObject(JsonObject json, ValueDecoder decoder) {
    this.json = json;
    this.decoder = decoder;
  }

  @Override
  public Object attribute(String name) {
    JsonObject attributes = json.getAsJsonObject("$object");
    if (attributes == null || !attributes.has(name)) {
      return MISSING;
    }
    return given(attributes.get(name));
  }

  /** An attribute or an item; reading it may fail. */
  private Object given(JsonElement value) {
    if (value.isJsonObject() && value.getAsJsonObject().has("$raises")) {
      throw CaseError.of(value.getAsJsonObject().getAsJsonObject("$raises"));
    }
    return decoder.value(value);
  }

  @Override
  public Object item(Object key) {
    if (json.has("items")) {
      for (JsonElement pair : json.getAsJsonArray("items")) {
        if (Equality.equal(decoder.value(pair.getAsJsonArray().get(0)), key)) {
          return item(pair.getAsJsonArray().get(1));
        }
      }
    }
    return MISSING;
  }

  /** An item; an error of the kinds that a look-up passes over is no item. */
  private Object item(JsonElement value) {
    if (value.isJsonObject() && value.getAsJsonObject().has("$raises")) {
      JsonObject error = value.getAsJsonObject().getAsJsonObject("$raises");
      if (error.has("kind") && PASSED_OVER.contains(error.get("kind").getAsString())) {
        return MISSING;
      }
    }
    return given(value);
  }

  @Override
  public CharSequence text() {
    return json.has("str") ? (CharSequence) decoder.value(json.get("str"))
        : "<" + (json.has("class") ? json.get("class").getAsString() : "object") + ">";
  }

  @Override
  public String html() {
    return json.has("html") ? json.get("html").getAsString() : null;
  }

  @Override
  public Boolean truth() {
    return json.has("bool") ? (Boolean) json.get("bool").getAsBoolean() : null;
  }

  @Override
  public int length() {
    return json.has("len") ? json.get("len").getAsInt() : -1;
  }

  @Override
  public Iterator<?> items() {
    return json.has("iter") ? decoder.list(json.get("iter")).iterator() : null;
  }

  @Override
  public Number wholeNumber() {
    return json.has("int") ? (Number) decoder.value(json.get("int")) : null;
  }

  @Override
  public Double floatNumber() {
    return json.has("float") ? Double.valueOf(((Number) decoder.value(json.get("float"))).doubleValue()) : null;
  }

  @Override
  public String toString() {
    return text().toString();
  }

  static boolean flag(JsonObject json, String name) {
    return json.has(name) && json.get(name).getAsBoolean();
  }

  static Object call(JsonObject call, String result, ValueDecoder decoder) {
    if (call.has("required_args")) {
      return MISSING;
    }
    if (call.has("raises")) {
      throw CaseError.of(call.getAsJsonObject("raises"));
    }
    return decoder.value(call.get(result));
  }

  /** An object that can be called. */
  static final class Callable extends CaseObject implements TemplateFunction {
    Callable(JsonObject json, ValueDecoder decoder) {
      super(json, decoder);
    }

    @Override
    public Object call() {
      JsonElement call = json.get("call");
      return call.isJsonObject() && call.getAsJsonObject().has("$callable")
          ? CaseObject.call(call.getAsJsonObject(), "$callable", decoder)
          : decoder.value(call);
    }

    @Override
    public boolean altersData() {
      return flag(json, "alters_data");
    }

    @Override
    public boolean doNotCallInTemplates() {
      return flag(json, "do_not_call_in_templates");
    }
  }

  /** A function without parameters. */
  record Function(JsonObject json, ValueDecoder decoder) implements TemplateFunction {
    @Override
    public Object call() {
      return CaseObject.call(json, "$callable", decoder);
    }

    @Override
    public boolean altersData() {
      return flag(json, "alters_data");
    }

    @Override
    public boolean doNotCallInTemplates() {
      return flag(json, "do_not_call_in_templates");
    }
  }

  /** An error that an object or a function raises. */
  static class CaseError extends RuntimeException {
    private static final long serialVersionUID = 1;

    CaseError(String message) {
      super(message);
    }

    static CaseError of(JsonObject error) {
      String message = error.get("class").getAsString() + ": " + error.get("message").getAsString();
      return flag(error, "silent") ? new SilentCaseError(message) : new CaseError(message);
    }
  }

  /** An error that look-ups swallow. */
  static final class SilentCaseError extends CaseError implements SilentVariableFailure {
    private static final long serialVersionUID = 1;

    SilentCaseError(String message) {
      super(message);
    }
  }
}
