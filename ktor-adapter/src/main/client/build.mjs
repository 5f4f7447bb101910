// Bundles src/index.js into the resource that the server hands out. `npm run build` is the only thing that writes it.
import { build } from "esbuild";

const out = new URL("../resources/dev/vivant/client/vivant.js", import.meta.url).pathname;

await build({
  entryPoints: [new URL("src/index.js", import.meta.url).pathname],
  outfile: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
