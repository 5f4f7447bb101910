// Runs the operations of js-framework-benchmark on four pages in Chromium, in turn, and prints the processor time of
// the page's scripts, in milliseconds: medians of ROUNDS. That is what the browser's trace says of event listeners,
// timers, microtasks and the collection of rubbish between the click and the frame in which its outcome shows; layout,
// style and painting are not in it, and neither is what this program does in the page to find that frame.
// `npm ci && node run.mjs`, after the benchmarks' jar has been built.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM = 3;
const SERVER = process.env.SERVER_CLASSPATH ?? new URL("../../../target/benchmarks.jar", import.meta.url).pathname;

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
    <table data-echo="ws://127.0.0.1:${port}/echo"><tbody></tbody></table><script type=module>${text}</script>`;
};

/** In the page: clicks and waits for the frame in which it shows. */
const act = ({ click, rows, changes, label }) => new Promise((resolve) => {
  const body = document.querySelector("tbody");
  const sample = () => [0, 1, 2, 998].map((i) => body.rows[i]?.className + body.rows[i]?.textContent).join();
  const was = sample();
  performance.mark(`begin ${label}`);
  document.getElementById(click).click();
  const look = () => {
    const isDone = body.rows.length === rows && (!changes || sample() !== was);
    if (isDone) performance.mark(`end ${label}`);
    requestAnimationFrame(isDone ? resolve : look);
  };
  requestAnimationFrame(look);
});

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const prepare = async (page, operation) => {
  await page.evaluate(act, { click: "clear", rows: 0 });
  for (const click of operation.before) if (click !== "clear") await page.evaluate(act, { click, rows: 1_000 });
};

/** What scripts run in, as a trace calls it. */
const SCRIPT = new Set([
  "EventDispatch", "FunctionCall", "TimerFire", "RunMicrotasks", "EvaluateScript", "MinorGC", "MajorGC",
]);

/** All that the browser traces while something is done. */
const traced = async (cdp, run) => {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "v8.execute", "blink.user_timing"],
      excludedCategories: ["*"],
    },
  });
  await run();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  return events.sort((a, b) => a.ts - b.ts);
};

/** Milliseconds of the processor that scripts took between the marks of a label. */
const scriptTime = (events, label) => {
  const begin = events.find(({ name }) => name === `begin ${label}`);
  const end = events.find(({ name }) => name === `end ${label}`);
  let [sum, until] = [0, begin.ts];
  for (const { ph, name, ts, dur = 0, tdur = 0, pid, tid } of events) {
    if (ph !== "X" || pid !== begin.pid || tid !== begin.tid || ts < until || ts > end.ts) continue;
    if (SCRIPT.has(name)) sum += tdur;
    // What is inside was counted with it; the frames of this program are not counted at all.
    if (SCRIPT.has(name) || name === "FireAnimationFrame") until = ts + dur;
  }
  return sum / 1_000;
};

const server = spawn("java", ["-cp", SERVER, "dev.vivant.benchmarks.load.LoadServerKt", "Netty"], {
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
  for (const name of ["handwritten", "preact", "echo", "vivant"]) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(name, error));
    if (name === "vivant") await page.goto(`http://127.0.0.1:${port}/rows`);
    else await page.setContent(await peer(`./${name}.js`));
    pages[name] = page;
  }
  const cdp = await browser.newBrowserCDPSession();
  await pages.echo.waitForSelector(".connected");
  await pages.vivant.waitForSelector(".vivant-connected");
  console.log(`Chromium ${browser.version()}, milliseconds of script, medians of ${ROUNDS}\n`);
  const columns = ["by hand", "Preact", "echoed", "Vivant", "Vivant / by hand", "Vivant / Preact", "Vivant / echoed"];
  console.log(`| operation | ${columns.join(" | ")} |\n|---${"|---".repeat(columns.length)}|`);
  for (const operation of operations) {
    const times = { handwritten: [], preact: [], echo: [], vivant: [] };
    const events = await traced(cdp, async () => {
      for (let round = -WARM; round < ROUNDS; round++) {
        for (const [name, page] of Object.entries(pages)) {
          await page.bringToFront();
          await prepare(page, operation);
          await page.evaluate(act, { ...operation, label: `${name} ${round}` });
        }
      }
    });
    for (const name of Object.keys(pages)) {
      for (let round = 0; round < ROUNDS; round++) times[name].push(scriptTime(events, `${name} ${round}`));
    }
    const [hand, preact, echo, vivant] = Object.values(times).map(median);
    const figures = [hand, preact, echo, vivant, vivant / hand, vivant / preact, vivant / echo];
    console.log(`| ${[operation.name, ...figures.map((figure) => figure.toFixed(2))].join(" | ")} |`);
  }
} finally {
  await browser.close();
  server.kill();
}
