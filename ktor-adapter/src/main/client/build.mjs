// Bundles src/index.js into the resource that the server hands out. `npm run build` is the only thing that writes it.
import { build } from "esbuild";
import { writeFile } from "node:fs/promises";
import { minify } from "terser";
import { gzipSync } from "node:zlib";

const out = new URL("../resources/dev/vivant/client/vivant.js", import.meta.url);

/** Properties of our own objects, which neither scripts of a page nor the DOM ever see, get short names. */
const own = new RegExp(`^(${[
  "again", "answered", "definition", "holds", "isLive", "locate", "lost", "opened", "quiet", "received", "sent",
  "space", "specs", "timer", "until",
].join("|")})$`);

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
  mangle: { properties: { regex: own } },
  format: { ascii_only: false },
});

await writeFile(out, code + "\n");
console.log(`vivant.js: ${gzipSync(code, { level: 9 }).length} bytes after gzip`);
