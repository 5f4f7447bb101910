package dev.vivant.view;

/** Lets everybody do everything. */
enum Everybody implements Permission<Object> {
  /** The only one. */
  MAY;

  @Override
  public boolean allows(Who who, Object object) {
    return true;
  }
}
