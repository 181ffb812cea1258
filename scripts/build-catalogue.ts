/**
 * Writes docs/catalogue/ from the code: the duties, the rules of data quality, the questions, the measures and statistics, and the API.
 * Run with `npm run catalogue`; a test says when it has not been.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type {} from "@fastify/swagger"; // app.swagger()
import { fixedClock } from "#kit/clock";
import type { CountingOption } from "#law/counting/counting-setting";
import { countingSettings } from "#law/counting/index";
import { countingOfDuty } from "#law/counting-of-duty";
import { describeDuty } from "#law/describe-duty";
import { dutyPath } from "#law/duty-path";
import { duties } from "#law/index";
import { qualityRules } from "#law/quality/index";
import { qualityKinds } from "#law/quality/quality-rule";
import type { AuditModel, Theme } from "#questions/audit-model";
import { modelHash, questionHash } from "#questions/freeze";
import { auditModels, themes } from "#questions/index";
import type { Question } from "#questions/question";
import { explainRelevance } from "#questions/relevance";
import { buildApp } from "#server/app";
import { readConfig } from "#server/config";
import { type Database, databaseOn } from "#server/database/connect";
import { migrate } from "#server/database/migrate";
import { openPglite } from "#server/database/pglite-engine";
import { statisticMethods } from "#statistics/index";
import { measures } from "#statistics/measures/index";
import { managementFigures } from "#statistics/measures/ledelsesinformation/index";
import { figureGroups } from "#statistics/measures/ledelsesinformation/management-figure";

const folder = new URL("../docs/catalogue/", import.meta.url);
const note = "*Skrevet af `npm run catalogue` ud fra koden. Ret der, ikke her.*";

/** The catalogue's files, by name. The API is built on the database, which is empty and migrated. */
export async function catalogueFiles(database: Database): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["duties.md", dutiesPage()],
    ["data-quality.md", dataQualityPage()],
    ["questions.md", questionsPage()],
    ["measures.md", measuresPage()],
    ["statistics.md", statisticsPage()],
    ["openapi.json", await openapi(database)],
  ]);
}

function dutiesPage(): string {
  const parts = duties.map((duty) => {
    const file = dutyPath(duty.id);
    const rows = [...describeDuty(duty), ["Kode", `[${file}](../../src/${file})`]] as const;
    return [`# ${duty.title}`, `\`${duty.id}\``, table(["", ""], rows)].join("\n\n");
  });
  return page("Pligter: det, loven kræver, og datoer kan afgøre", [...parts, countingPart()]);
}

function countingPart(): string {
  const settings = countingSettings.map((setting) => {
    const { id, title, question, open, usual } = setting;
    const options: [string, CountingOption][] = Object.entries(setting.options);
    const counted = duties.filter((duty) => countingOfDuty(duty).includes(id));
    const rows = [
      ["Spørgsmål", question],
      ...options.map(([option, words]) => [
        `\`${option}\`${option === usual ? " (det sædvanlige)" : ""}`,
        `${words.title}. ${words.consequence}`,
      ]),
      ["Hvorfor det er åbent", open],
      ["Pligter", counted.map((duty) => `\`${duty.id}\``).join(" ")],
      ["Kode", `[law/counting/${id}.ts](../../src/law/counting/${id}.ts)`],
    ];
    return [`## ${title}`, `\`${id}\``, table(["", ""], rows)].join("\n\n");
  });
  const about =
    "Hvor loven ikke siger, hvordan der tælles, vælger kommunen ([sådan tæller vi](../metode/saadan-taeller-vi.md)). Ordene ovenfor er med det sædvanlige.";
  return ["# Optælling, hvor loven lader det stå åbent", about, ...settings].join("\n\n");
}

function dataQualityPage(): string {
  const about = [
    "Reglerne spørger om tid og logik, ikke om hvad loven kræver: en pligt, der ikke er opfyldt, er ikke en fejl i registreringen.",
    "Noget er afvist allerede ved indlæsningen og har derfor ingen regel: en sag lukket før den blev åbnet, en næste dato før hændelsen selv, en paragraf, der ikke kan læses eller mangler på en afgørelse, et samtykke, en stillingtagen, et tilsynsbesøg eller en skala uden udfald, en hændelse i en ukendt sag, og en henvisning til en hændelse, der ikke findes. En ukendt enhed bliver oprettet med en advarsel.",
  ].join("\n\n");
  const parts = qualityRules.map((rule) => {
    const rows = [
      ["Slags", qualityKinds[rule.kind]],
      ["Hvad der findes", rule.meaning],
      ["Gør i fagsystemet", rule.remedy],
      ["Hvad fejlen gør", rule.consequence],
      ["Pligter", rule.duties.map((duty) => `\`${duty}\``).join(" ")],
      ["Tal i ledelsesinformationen", rule.figures.map((figure) => `\`${figure}\``).join(" ")],
      ["Kode", `[${rule.id}](../../src/law/quality/rules/${rule.id}.ts)`],
    ].filter(([, value]) => value !== "");
    return [`# ${rule.title}`, `\`${rule.id}\``, table(["", ""], rows)].join("\n\n");
  });
  return page("Datakvalitet: hvad der mangler, modsiger hinanden eller er umuligt", [about, ...parts]);
}

function questionsPage(): string {
  const parts = [...auditModels.map(modelPart), "# Temaer", ...themes.map(themePart)];
  return page("Spørgsmål", parts);
}

/** A model; an older version of one with no more than what it asks otherwise than the version after it. */
function modelPart(model: AuditModel): string {
  const { id, version, title, source } = model;
  const next = auditModels.find((one) => one.id === id && one.version === version + 1);
  const questions = model.questions.filter((question) => !next?.questions.includes(question));
  const landmarks = model.landmarks.filter((one) => questions.some(({ landmark }) => landmark === one.id));
  const byLandmark = landmarks.map((landmark) =>
    questionTable(
      landmark.title,
      questions.filter((question) => question.landmark === landmark.id),
    ),
  );
  const count = `${model.questions.length} spørgsmål${next ? `, hvoraf ${questions.length} er ændret siden` : ""}`;
  const about = `\`${id}\`, version ${version}, ${count}. ${source} Fingeraftryk \`${modelHash(model)}\`.`;
  return [`# ${title}${next ? `, version ${version}` : ""}`, about, ...byLandmark].join("\n\n");
}

function themePart({ title, questions }: Theme): string {
  return questionTable(title, questions);
}

function questionTable(title: string, questions: readonly Question[]): string {
  const rows = questions.map((question) => [
    `\`${question.id}\``,
    String(question.version),
    question.text,
    question.source,
    explainRelevance(question.relevance),
    question.duties.map((duty) => `\`${duty}\``).join(" "),
    `\`${questionHash(question).slice(0, 12)}\``,
  ]);
  const header = ["Id", "Version", "Spørgsmål", "Bygger på", "Stilles", "Pligter", "Fingeraftryk"];
  return [`## ${title}`, table(header, rows)].join("\n\n");
}

function measuresPage(): string {
  const parts = measures.map((measure) => {
    const rows = [
      ["Tæller", measure.numerator],
      ["Nævner", measure.denominator],
      ["Ikke relevant", measure.notRelevant],
      ["Ikke målbar endnu", measure.notYetMeasurable],
      ["Uden svar", measure.missing],
      ["Mindste tal, der vises uden for huset", String(measure.smallestCountShown)],
      ["Kilde", measure.reference],
      ["Kode", `[${measure.id}](../../src/statistics/measures/${measure.id}.ts)`],
    ];
    return [`# ${measure.title}`, table(["", ""], rows)].join("\n\n");
  });
  return page("Mål: hvad et offentliggjort tal betyder", [...parts, managementFiguresPart()]);
}

function managementFiguresPart(): string {
  const folder = "../../src/statistics/measures/ledelsesinformation";
  const rows = managementFigures.map(({ id, title, group, numerator, denominator }) => [
    `[${id}](${folder}/${id}.ts)`,
    figureGroups[group],
    title,
    numerator,
    denominator ?? "",
  ]);
  const about = "Tal for en måned. Tal under 5 er til brug i huset og ikke til offentliggørelse.";
  const header = ["Kode", "Gruppe", "Tal", "Tæller", "Nævner"];
  return ["# Ledelsesinformation", about, table(header, rows)].join("\n\n");
}

function statisticsPage(): string {
  const rows = statisticMethods.map(({ id, summary }) => [`\`${id}\``, summary]);
  const about = "Regnes på kommandolinjen med `bin/sagspejl statistics METODE`, ét JSON-objekt ind og ét ud.";
  return page("Statistiske metoder", [about, table(["Metode", "Regner"], rows)]);
}

async function openapi(database: Database): Promise<string> {
  const config = readConfig({ env: { LOG_LEVEL: "silent" } });
  const app = await buildApp({ config, database, clock: fixedClock("2026-01-01T00:00:00Z") });
  await app.ready();
  const text = JSON.stringify(app.swagger(), null, 2);
  await app.close();
  return `${text}\n`;
}

function page(title: string, parts: readonly string[]): string {
  const deeper = parts.map((part) => part.replace(/^(#+) /gm, "#$1 "));
  return `${[`# ${title}`, note, ...deeper].join("\n\n")}\n`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

async function main(): Promise<void> {
  const database = databaseOn(await openPglite(null));
  await migrate(database);
  const files = await catalogueFiles(database);
  await database.close();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(new URL(name, folder), text);
  console.log(`docs/catalogue: ${[...files.keys()].join(", ")}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
