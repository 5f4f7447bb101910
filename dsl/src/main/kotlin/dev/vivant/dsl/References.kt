package dev.vivant.dsl

import dev.vivant.dsl.kind.HasCite
import dev.vivant.dsl.kind.HasHref
import dev.vivant.dsl.kind.HasLink
import dev.vivant.dsl.kind.HasMedia
import dev.vivant.dsl.kind.HasMediaType
import dev.vivant.dsl.kind.HasReferrerPolicy
import dev.vivant.dsl.kind.HasRel
import dev.vivant.dsl.kind.HasTarget

// Attributes of what leads elsewhere.

/** Where it leads. */
public var Tag<HasHref, *>.href: String?
  get() = attribute("href")
  set(value) = attribute("href", value)

/** Where it opens: `_blank`, a frame's name. */
public var Tag<HasTarget, *>.target: String?
  get() = attribute("target")
  set(value) = attribute("target", value)

/** How the other page is related: `nofollow`, `noopener` … */
public var Tag<HasRel, *>.rel: String?
  get() = attribute("rel")
  set(value) = attribute("rel", value)

/** Name under which it is saved. */
public var Tag<HasLink, *>.download: String?
  get() = attribute("download")
  set(value) = attribute("download", value)

/** Addresses that the browser tells of the click. */
public var Tag<HasLink, *>.ping: String?
  get() = attribute("ping")
  set(value) = attribute("ping", value)

/** What the other side is told of where one comes from: `no-referrer` … */
public var Tag<HasReferrerPolicy, *>.referrerPolicy: String?
  get() = attribute("referrerpolicy")
  set(value) = attribute("referrerpolicy", value)

/** Media type: `image/webp`, `application/json` … */
public var Tag<HasMediaType, *>.type: String?
  get() = attribute("type")
  set(value) = attribute("type", value)

/** For which media: `(min-width: 40rem)`. */
public var Tag<HasMedia, *>.media: String?
  get() = attribute("media")
  set(value) = attribute("media", value)

/** Address of the source. */
public var Tag<HasCite, *>.cite: String?
  get() = attribute("cite")
  set(value) = attribute("cite", value)
