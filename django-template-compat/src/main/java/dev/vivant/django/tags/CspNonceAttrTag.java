package dev.vivant.django.tags;

import dev.vivant.django.TagCall;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;

/** {@code {% csp_nonce_attr %}}: the attribute {@code nonce} with the variable {@code csp_nonce}, if there is one. */
final class CspNonceAttrTag {
  private CspNonceAttrTag() {}

  static Object render(TagCall call) {
    Object media = call.get("media");
    if (media != null) {
      return SafeString.of(Text.str(media));
    }
    Object nonce = call.context().get("csp_nonce");
    return nonce == null || nonce == TemplateValue.MISSING
        ? SafeString.EMPTY
        : SafeString.of("nonce=\"" + Escape.conditional(nonce) + "\"");
  }
}
