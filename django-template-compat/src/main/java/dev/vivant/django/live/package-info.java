/**
 * Live views whose pages are templates.
 *
 * <p>A {@link dev.vivant.django.live.TemplateView} is a {@link dev.vivant.view.LiveView} that renders a template with
 * its state. Attributes such as {@code dj-click="increment"} name handlers that the view has registered, by annotation
 * ({@link dev.vivant.django.live.On}) or by lambda. A browser never names anything: what an attribute says is read on
 * the server when the page is rendered, and becomes a binding of the node.
 */
package dev.vivant.django.live;
