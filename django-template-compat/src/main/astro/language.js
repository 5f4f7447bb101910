/**
 * Pieces of the template language as text: the components write them, and they may stand in attributes, where no
 * component can: `<a href={url("item", "item.id")} class={variable("item.kind")}>`.
 */

/**
 * `variable("user.name", "title")` → `{{ user.name|title }}`
 * @param {string} name
 * @param {string} [filters] one or more, separated by `|`
 */
export function variable(name, filters) {
  return `{{ ${inside("variable", name)}${filters ? `|${inside("filters", filters)}` : ""} }}`;
}

/**
 * `tag("now", "'Y'")` → `{% now 'Y' %}`
 * @param {string} name
 * @param {string} [args] as they stand in the template
 */
export function tag(name, args) {
  if (!/^\w+$/.test(name)) {
    throw new Error(`The name of a tag is one word, not ${JSON.stringify(name)}`);
  }
  return `{% ${name}${args ? ` ${inside(`arguments of ${name}`, args)}` : ""} %}`;
}

/**
 * `url("item", "item.id")` → `{% url 'item' item.id %}`
 * @param {string} name the name of the route
 * @param {string} [args] as they stand in the template
 */
export function url(name, args) {
  if (/['"\\]/.test(name)) {
    throw new Error(`The name of a route has no quotes: ${JSON.stringify(name)}`);
  }
  return tag("url", `'${name}'${args ? ` ${args}` : ""}`);
}

function inside(what, text) {
  if (typeof text !== "string" || !text.trim() || /[%}#]}|{[{%#]|[\r\n]/.test(text)) {
    const given = JSON.stringify(text);
    throw new Error(`The ${what} must be one line without the marks of tags and variables, not ${given}`);
  }
  return text.trim();
}
