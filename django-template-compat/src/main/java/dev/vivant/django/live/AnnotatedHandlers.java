package dev.vivant.django.live;

import dev.vivant.view.Event;
import dev.vivant.view.FormData;
import dev.vivant.view.LiveContext;
import dev.vivant.view.Permission;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Registers the methods of an object that are annotated with {@link On}. */
final class AnnotatedHandlers {
  /** Gives a parameter of a method its value. */
  private interface Source {
    Object value(EventParams params);
  }

  private AnnotatedHandlers() {}

  static <S> void register(Object owner, HandlerTable<S> table) {
    for (Class<?> type = owner.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        On on = method.getAnnotation(On.class);
        RequireRole role = method.getAnnotation(RequireRole.class);
        if (on == null && role != null) {
          throw new IllegalArgumentException("@RequireRole stands on " + method + ", which is no handler: add @On");
        }
        if (on != null && !method.isSynthetic()) {
          String name = on.value().isEmpty() ? method.getName() : on.value();
          table.add(name, handler(owner, method));
          if (role != null) {
            table.require(name, Permission.role(role.value()));
          }
        }
      }
    }
  }

  private static <S> TemplateHandler<S> handler(Object owner, Method method) {
    Parameter[] parameters = method.getParameters();
    if (parameters.length == 0 || method.getReturnType() == void.class) {
      throw new IllegalArgumentException("The handler " + method + " must take the state first and give the next one");
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i < parameters.length; i++) {
      sources.add(source(method, parameters[i]));
    }
    try {
      method.setAccessible(true);
    } catch (RuntimeException closed) {
      throw new IllegalArgumentException("The handler " + method + " cannot be called: make it public", closed);
    }
    return (state, params) -> {
      Object[] arguments = new Object[parameters.length];
      arguments[0] = state;
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = sources.get(i - 1).value(params);
      }
      return call(owner, method, arguments);
    };
  }

  @SuppressWarnings("unchecked")
  private static <S> S call(Object owner, Method method, Object[] arguments) throws Exception {
    try {
      return (S) method.invoke(owner, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception failure) {
        throw failure;
      }
      if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      throw thrown;
    }
  }

  private static Source source(Method method, Parameter parameter) {
    Class<?> type = parameter.getType();
    if (LiveContext.class.isAssignableFrom(type)) {
      return params -> event(params, type, method);
    }
    if (type == EventParams.class) {
      return params -> params;
    }
    if (type == FormData.class) {
      return params -> params.form();
    }
    if (type.isRecord()) {
      Class<? extends Record> form = type.asSubclass(Record.class);
      return params -> params.form(form);
    }
    if (!ParamDecoder.isKnown(parameter.getParameterizedType())) {
      throw new IllegalArgumentException("The parameter " + parameter + " of " + method + " cannot be decoded: use"
          + " String, int, long, double, boolean, BigDecimal, an enum, a date or time, UUID, List or Optional of these,"
          + " or a record for a form");
    }
    String name = name(method, parameter);
    return params -> params.hasArgument()
        ? argument(name, params.nextArgument(), parameter)
        : params.decode(name, parameter.getParameterizedType());
  }

  private static Object argument(String name, Object given, Parameter parameter) {
    Class<?> type = parameter.getType();
    boolean nothing = given == null && !type.isPrimitive() && type != java.util.Optional.class;
    return nothing ? null : ParamDecoder.decode(name, given, parameter.getParameterizedType());
  }

  private static Object event(EventParams params, Class<?> type, Method method) {
    Event event = params.event();
    if (!type.isInstance(event)) {
      throw new IllegalStateException(method + " wants a " + type.getSimpleName()
          + ", but the attribute that names it gives another kind of event");
    }
    return event;
  }

  private static String name(Method method, Parameter parameter) {
    Param param = parameter.getAnnotation(Param.class);
    if (param != null) {
      return param.value();
    }
    if (!parameter.isNamePresent()) {
      throw new IllegalArgumentException("The names of the parameters of " + method + " are not known: compile with"
          + " -parameters (Java) or -java-parameters (Kotlin), or write @Param(\"name\")");
    }
    return parameter.getName();
  }
}
