// Bundles src/index.js into the resource that the server hands out. `npm run build` is the only thing that writes it.
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { minify } from "terser";
import { gzipSync } from "node:zlib";

const out = new URL("../resources/dev/vivant/client/vivant.js", import.meta.url);

/**
 * Properties of our own objects get short names. No script of a page ever sees them, they are never asked for by a
 * text, and nowhere in src does a property of the DOM have one of these names.
 */
const own = [
  "again", "answered", "closed", "definition", "event", "frame", "holds", "index", "isLive", "locate", "node",
  "opened", "parent", "path", "quiet", "received", "run", "sent", "space", "timer", "until", "version",
];

/** Options of bindings, which are asked for by a text of the page. */
const options = [..."bdfiopst"];

const bundle = await build({
  entryPoints: [new URL("src/index.js", import.meta.url).pathname],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});

const { code } = await minify(bundle.outputFiles[0].text, {
  module: true,
  ecma: 2020,
  compress: { inline: 1, passes: 4, pure_getters: true, unsafe_arrows: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(${own.join("|")})$`), reserved: options } },
  format: { ascii_only: false },
});

// One word for all declarations is shorter after gzip; that some of them are constant matters to readers only.
const text = code.replace(/\bconst\b/g, "let") + "\n";
await writeFile(out, text);
console.log(`vivant.js: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} after gzip`);
