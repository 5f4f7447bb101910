// Runs the operations of js-framework-benchmark on three pages in Chromium, in turn, and prints the time that tasks
// took without layout and style, in milliseconds: medians of ROUNDS. ScriptDuration would leave out what runs in
// microtasks. `npm ci && node run.mjs`, after the benchmarks' jar has been built.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM = 3;
const JAR = new URL("../../../target/benchmarks.jar", import.meta.url).pathname;

/** What is clicked before, what is measured, how many rows there are then, and whether the first ones changed. */
const operations = [
  { name: "create 1,000", click: "run", before: ["clear"], rows: 1_000 },
  { name: "replace 1,000", click: "run", before: ["run"], rows: 1_000, changes: true },
  { name: "update each tenth", click: "update", before: ["run"], rows: 1_000, changes: true },
  { name: "select", click: "select", before: ["run"], rows: 1_000, changes: true },
  { name: "swap", click: "swap", before: ["run"], rows: 1_000, changes: true },
  { name: "remove", click: "remove", before: ["run"], rows: 999 },
  { name: "append 1,000", click: "add", before: ["run"], rows: 2_000 },
  { name: "clear", click: "clear", before: ["run"], rows: 0 },
];

const buttons = ["run", "add", "update", "swap", "remove", "select", "clear"];

const peer = async (file) => {
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [new URL(file, import.meta.url).pathname], bundle: true, minify: true, write: false, format: "esm",
  });
  return `<!doctype html><title>${file}</title>${buttons.map((id) => `<button id=${id}>${id}</button>`).join("")}
    <table><tbody></tbody></table><script type=module>${text}</script>`;
};

/** In the page: clicks and waits for the frame in which it shows. */
const act = ({ click, rows, changes }) => new Promise((resolve) => {
  const body = document.querySelector("tbody");
  const sample = () => [0, 1, 2, 998].map((i) => body.rows[i]?.className + body.rows[i]?.textContent).join();
  const was = sample();
  document.getElementById(click).click();
  const look = () => {
    const isDone = body.rows.length === rows && (!changes || sample() !== was);
    requestAnimationFrame(isDone ? resolve : look);
  };
  requestAnimationFrame(look);
});

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const measure = async (page, cdp, operation) => {
  await page.evaluate(act, { click: "clear", rows: 0 });
  for (const click of operation.before) if (click !== "clear") await page.evaluate(act, { click, rows: 1_000 });
  const busy = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1_000;
    return of("TaskDuration") - of("LayoutDuration") - of("RecalcStyleDuration");
  };
  const from = await busy();
  await page.evaluate(act, operation);
  return await busy() - from;
};

const server = spawn("java", ["-cp", JAR, "dev.vivant.benchmarks.load.LoadServerKt", "Netty"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const port = await (async () => {
  for await (const line of createInterface(server.stdout)) if (/^\d+$/.test(line)) return line;
  throw new Error("the server did not start");
})();
server.stdout.pipe(process.stderr);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
try {
  const pages = {};
  for (const name of ["handwritten", "preact", "vivant"]) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(name, error));
    if (name === "vivant") await page.goto(`http://127.0.0.1:${port}/rows`);
    else await page.setContent(await peer(`./${name}.js`));
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    pages[name] = { page, cdp };
  }
  await pages.vivant.page.waitForSelector(".vivant-connected");
  console.log(`Chromium ${browser.version()}, tasks without layout and style in ms, medians of ${ROUNDS}\n`);
  console.log("| operation | by hand | Preact | Vivant | Vivant / by hand | Vivant / Preact |");
  console.log("|---|---|---|---|---|---|");
  for (const operation of operations) {
    const times = { handwritten: [], preact: [], vivant: [] };
    for (let round = -WARM; round < ROUNDS; round++) {
      for (const [name, { page, cdp }] of Object.entries(pages)) {
        await page.bringToFront();
        const time = await measure(page, cdp, operation);
        if (round >= 0) times[name].push(time);
      }
    }
    const [hand, preact, vivant] = Object.values(times).map(median);
    console.log(`| ${operation.name} | ${hand.toFixed(2)} | ${preact.toFixed(2)} | ${vivant.toFixed(2)} | ${
      (vivant / hand).toFixed(2)} | ${(vivant / preact).toFixed(2)} |`);
  }
} finally {
  await browser.close();
  server.kill();
}
