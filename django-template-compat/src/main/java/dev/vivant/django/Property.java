package dev.vivant.django;

import dev.vivant.django.value.Items;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/** One property of a value by its name, for filters such as {@code dictsort:"name"}. Nothing is called on the way. */
public final class Property {
  private Property() {}

  /**
   * The item of a map or the attribute of an object.
   *
   * @param value any value
   * @param name the name
   * @return null for None, {@link TemplateValue#MISSING} if templates may not read such a property
   */
  public static Object of(Object value, String name) {
    Object found = value instanceof Map || value instanceof TemplateValue
        ? Items.get(value, name) : TemplateValue.MISSING;
    if (found == TemplateValue.MISSING && value instanceof TemplateValue own) {
      found = own.attribute(name);
    }
    if (found != TemplateValue.MISSING || value == null || value instanceof TemplateValue || Text.is(value)) {
      return found;
    }
    MethodHandle getter = Members.of(value.getClass()).get(name);
    if (getter == null) {
      found = Attributes.get(value, name);
      return found == Variable.INVALID ? TemplateValue.MISSING : found;
    }
    try {
      return (Object) getter.invokeExact(value);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new RenderError(failure);
    }
  }
}
