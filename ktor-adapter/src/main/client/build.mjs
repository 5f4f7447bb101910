// Bundles src/index.js, the core, and each of src/parts/*.js, which the core loads on demand, into the resources that
// the server hands out. `npm run build` is the only thing that writes them.
//
// Parts share the core's modules: what they import from these comes from vivant.js, under short names.
import { build } from "esbuild";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { minify } from "terser";
import { gzipSync } from "node:zlib";

const source = new URL("src/", import.meta.url).pathname;
const out = new URL("../resources/dev/vivant/client/", import.meta.url);

/**
 * Properties of our own objects get short names. No script of a page ever sees them, they are never asked for by a
 * text, and nowhere in src does a property of the DOM have one of these names.
 */
const own = [
  "about", "acknowledged", "again", "answered", "answeredTo", "binding", "closed", "cut", "definition", "event",
  "everSent", "frame", "healing", "holds", "index", "isGone", "isJoined", "isKnown", "isLive", "lastId", "locate",
  "next", "node", "nodes", "opened", "parent", "path", "place", "queue", "quiet", "received", "run", "sent",
  "sources", "space", "timer", "token", "until", "version",
];

/** What parts add to the core, by the comment in parts.js. */
const added = [...(await readFile(`${source}parts.js`, "utf8")).matchAll(/^ \* @property \{.*\} (\w+) \w+:/gm)]
  .map(([, name]) => name);

/** Options of bindings, which are asked for by a text of the page. */
const options = [..."bdfiopst"];

/** Remembers the short name of each property, which is the same in all files. */
const properties = { props: {} };

const bundling = {
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

/** Leaves what a part imports from a module of the core to vivant.js. */
const fromCore = {
  name: "from-core",
  setup: ({ onResolve }) => onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
    const file = new URL(path, `file://${resolveDir}/`).pathname;
    return `${dirname(file)}/` === source ? { path: "./vivant.js", external: true } : undefined;
  }),
};

const IMPORT = /^import \{([^}]*)\} from "\.\/vivant\.js";$/gm;

/** Each thing that parts import from the core, with its short name. */
const shared = new Map();

/** All that a part imports from the core in one line: `import { a as root, b as other } from "./vivant.js"`. */
const shortened = (text) => {
  const items = [...text.matchAll(IMPORT)].flatMap(([, list]) => list.split(",")).map((item) => {
    const [name, local = name] = item.trim().split(" as ");
    if (!shared.has(name)) shared.set(name, String.fromCharCode(...[...shared.size.toString(26)].map(letter)));
    return `${shared.get(name)} as ${local}`;
  });
  return `import { ${items.join(", ")} } from "./vivant.js";\n${text.replace(IMPORT, "")}`;
};

/** A digit to the base of 26 as a letter: "0" is "a", "p" is "z". */
const letter = (digit) => 97 + parseInt(digit, 26);

const names = (await readdir(`${source}parts`)).map((file) => file.replace(".js", "")).sort();
const texts = new Map();
for (const name of names) {
  const bundle = await build({ ...bundling, entryPoints: [`${source}parts/${name}.js`], plugins: [fromCore] });
  texts.set(name, shortened(bundle.outputFiles[0].text));
}

/** In which module of the core something stands; names are unique. */
const home = new Map();
for (const file of (await readdir(source)).filter((name) => name.endsWith(".js"))) {
  for (const [, name] of (await readFile(`${source}${file}`, "utf8")).matchAll(/^export const (\w+)/gm)) {
    if (home.has(name)) throw new Error(`${name} is exported by ${home.get(name)} and ${file}`);
    home.set(name, file);
  }
}
const entry = ['import "./index.js";', ...[...shared].map(([name, short]) =>
  `export { ${name} as ${short} } from "./${home.get(name)}";`)].join("\n");
const core = await build({ ...bundling, stdin: { contents: entry, resolveDir: source } });
texts.set("vivant", core.outputFiles[0].text);

const old = (await readdir(out)).filter((file) => file.endsWith(".js"));
for (const file of old) await rm(new URL(file, out));
for (const name of ["vivant", ...names]) {
  const nameCache = { props: properties };
  const { code } = await minify(texts.get(name), {
    module: true,
    ecma: 2020,
    compress: { inline: 1, passes: 4, pure_getters: true, unsafe_arrows: true },
    mangle: {
      properties: { builtins: true, regex: new RegExp(`^(${[...own, ...added].join("|")})$`), reserved: options },
    },
    nameCache,
    format: { ascii_only: false },
  });
  Object.assign(properties, nameCache.props);
  // One word for all declarations is shorter after gzip; that some of them are constant matters to readers only.
  const text = code.replace(/\bconst\b/g, "let") + "\n";
  await writeFile(new URL(`${name}.js`, out), text);
  console.log(`${name}.js: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} after gzip`);
}
