import { parseLocalDate } from "#casefile/parse-local-date";
import type { Timeline } from "#casefile/timeline";
import { formatDecimal } from "#kit/danish-number";
import type { LocalDate } from "#kit/local-date";
import { chooseCounting } from "#law/counting/choose-counting";
import { type Counting, countingSettings } from "#law/counting/index";
import { dutyRow } from "#law/duty-row";
import { judgeCase } from "#law/judge-case";
import { wholeDay } from "#law/moment";
import { loadCounting } from "#server/features/duties/counting-choices.store";
import { timelinesInDatabase } from "#server/features/duties/timelines-in-database";
import { type RejectedLine, readTimelines } from "#server/features/duties/timelines-in-files";
import { systemClock } from "#server/system-clock";
import { type CommandContext, defineCommand, exitCodes } from "../command.ts";
import { DutyCounts } from "../duty-counts.ts";
import { UsageError } from "../usage-error.ts";

/** Rejected rows that are named one by one. */
const rejectionsShown = 100;

/** `duties`: every duty on every case, from the database or from files alone (contract.md sections 1 and 3). */
export const dutiesCommand = defineCommand({
  name: "duties",
  usage: "",
  summary: "vurderer hver sag efter hver pligt i loven",
  options: {
    "case-files": {
      type: "string",
      value: "FIL",
      summary: "sager.csv i stedet for databasen (- for standard ind)",
    },
    events: { type: "string", value: "FIL", summary: "haendelser.csv, sammen med --case-files" },
    "as-of": {
      type: "string",
      value: "DATO",
      summary: "den dag, ved hvis udgang der vurderes; ellers i dag",
    },
    counting: {
      type: "string",
      value: "ID=VALG",
      multiple: true,
      summary: "hvordan der tælles, hvor loven lader det stå åbent, sammen med --case-files; kan gentages",
    },
  },
  choices: countingSettings.map(({ id, title, options, usual }): readonly [string, string] => [
    `--counting ${id}=${Object.keys(options).join("|")}`,
    `${title} (ellers ${usual})`,
  ]),
  async run(context, { "case-files": caseFiles, events, "as-of": asOf, counting: choices = [] }) {
    const day = asOf === undefined ? systemClock.today() : readDay(asOf);
    if (caseFiles === undefined && events === undefined) {
      if (choices.length > 0)
        throw new UsageError("--counting gælder filer. Fra databasen tælles der, som kommunen har valgt.");
      await judgeDatabase(context, day);
      return 0;
    }
    const counting = readCounting(choices);
    if (caseFiles === undefined || events === undefined)
      throw new UsageError("Giv både --case-files og --events, eller ingen af dem for at bruge databasen.");
    if (caseFiles === "-" && events === "-") throw new UsageError("Standard ind (-) kan kun læses én gang.");
    const [cases, happened] = [caseFiles, events].map((path) => (path === "-" ? context.stdin : path));
    const { timelines, rejected, warnings } = await readTimelines(cases ?? "", happened ?? "");
    for (const warning of warnings) context.say(warning);
    await judgeAll(context, timelines, day, counting);
    sayRejected(context, rejected, { sager: caseFiles, haendelser: events });
    return rejected.length > 0 ? exitCodes.doneWithRejectedRows : 0;
  },
});

/** As the municipality counts; where that is not the default, said on the way, for files are counted by the default. */
async function judgeDatabase(context: CommandContext, day: LocalDate): Promise<void> {
  const database = await context.openDatabase();
  const counting = await database.asSystem("duties are counted as the municipality does", loadCounting);
  const chosen = countingSettings.filter(({ id, usual }) => counting[id] !== usual);
  for (const { id, usual } of chosen)
    context.say(
      `Kommunen har valgt ${id}=${counting[id]} (ellers ${usual}). Fra filer: --counting ${id}=${counting[id]}`,
    );
  await judgeAll(context, timelinesInDatabase(database), day, counting);
}

function readCounting(choices: readonly string[]): Counting {
  const chosen = chooseCounting(
    choices.map((choice) => {
      const [id = "", option = ""] = choice.split("=", 2);
      return [id, option];
    }),
  );
  if (!chosen.ok) throw new UsageError(chosen.reason);
  return chosen.counting;
}

async function judgeAll(
  { json, print }: CommandContext,
  timelines: AsyncIterable<Timeline> | Iterable<Timeline>,
  day: LocalDate,
  counting: Counting,
): Promise<void> {
  const counts = new DutyCounts();
  for await (const timeline of timelines) {
    const outcomes = judgeCase(timeline, wholeDay(day), counting);
    if (!json) counts.add(outcomes);
    else if (outcomes.length > 0)
      print(outcomes.map((outcome) => JSON.stringify(dutyRow(outcome))).join("\n"));
  }
  if (!json) print(counts.write(day));
}

function readDay(text: string): LocalDate {
  const reading = parseLocalDate(text);
  if (!reading.ok) throw new UsageError(reading.reason);
  return reading.value;
}

function sayRejected(
  { say }: CommandContext,
  rejected: readonly RejectedLine[],
  names: Readonly<Record<RejectedLine["kind"], string>>,
): void {
  for (const { kind, line, column, reason } of rejected.slice(0, rejectionsShown))
    say(`${names[kind]}, linje ${line}${column === null ? "" : `, ${column}`}: ${reason}`);
  if (rejected.length > 0) say(`${formatDecimal(rejected.length, 0)} rækker blev afvist og er ikke med.`);
}
