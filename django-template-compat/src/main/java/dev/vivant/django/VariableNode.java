package dev.vivant.django;

/** {@code {{ variable|filter }}}. */
final class VariableNode extends Node {
  private final FilterExpression expression;
  private final boolean isBlockSuper;

  VariableNode(FilterExpression expression) {
    this.expression = expression;
    this.isBlockSuper = expression.toString().equals("block.super");
  }

  FilterExpression expression() {
    return expression;
  }

  @Override
  public void render(Context context, Output out) {
    if (isBlockSuper && context.lookup("block") instanceof SuperBlock block) {
      block.renderSuper(out);
    } else {
      context.print(expression.resolve(context), out);
    }
  }
}
