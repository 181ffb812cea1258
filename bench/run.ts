import { appendFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../scripts/ensure-built.mjs";
import { type Figure, quantity, ratioOf, type Sizes } from "./figure.ts";
import { describeMachine } from "./machine.ts";
import { measureAnswers } from "./measure-answers.ts";
import { measureDuties } from "./measure-duties.ts";
import { measureImport } from "./measure-import.ts";
import { measurePages } from "./measure-pages.ts";
import { measureStarts } from "./measure-starts.ts";
import { measureStatistics } from "./measure-statistics.ts";
import { openWorkplace } from "./workplace.ts";

// `npm run bench`: every benchmark beside its peer, kept in docs/bench.md. `-- --quick` is small and keeps nothing;
// `-- import pages` runs those alone and keeps nothing either.
const benchmarks = {
  import: measureImport,
  duties: measureDuties,
  answers: measureAnswers,
  pages: measurePages,
  starts: measureStarts,
  statistics: measureStatistics,
};
const full: Sizes = {
  events: 200_000,
  seconds: 20,
  connections: 10,
  starts: 5,
  duties: {
    cases: 15_000,
    casesForEngines: 500,
    streamed: 10_000_000,
    stored: 1_000_000,
    alone: 500,
  },
};
const quick: Sizes = {
  events: 10_000,
  seconds: 3,
  connections: 10,
  starts: 1,
  duties: {
    cases: 1000,
    casesForEngines: 50,
    streamed: 140_000,
    stored: 140_000,
    alone: 20,
  },
};

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
await ensureBuilt();
const figures: Figure[] = [];
const place = await openWorkplace();
try {
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    for (const figure of await measure(values.quick ? quick : full, place)) {
      figures.push(figure);
      const { what, ours, peer, peers, unit } = figure;
      console.log(
        `${what}: ${quantity(ours, unit)}; ${peer}: ${quantity(peers, unit)}; ratio ${ratioOf(figure)}`,
      );
    }
  }
} finally {
  await place.close();
}
if (!values.quick && positionals.length === 0)
  await appendFile(new URL("../docs/bench.md", import.meta.url), tableOf(figures));

function tableOf(rows: readonly Figure[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${quantity(row.ours, row.unit)} | ${row.peer} | ${quantity(row.peers, row.unit)} | ${ratioOf(row)} |`,
  );
  return `
## ${new Date().toISOString().slice(0, 10)}, ${describeMachine()}

\`npm run bench\`

| What | Sagspejl | Peer | Peer's figure | Ratio |
|---|---|---|---|---|
${lines.join("\n")}
`;
}
