import { writeFileSync } from "node:fs";
import { fillCaseload } from "./caseload.ts";
import { openWorkplace } from "./workplace.ts";

const p = await openWorkplace();
const streamed = await p.createDatabase("streamed");
console.log(await fillCaseload({ DATABASE_URL: streamed }, 1_000_000));
await p.psql(streamed, "vacuum case_file, case_event");
writeFileSync("/tmp/lead/pg.url", streamed);
console.log("ready", streamed);
setInterval(() => {}, 1e6);
