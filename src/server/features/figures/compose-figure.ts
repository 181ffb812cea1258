import { type FigureId, formatFigureId } from "#audit/results/figure-id";
import { formatFigureReference } from "#audit/results/figure-reference";
import type { FigureView } from "#contract/figures";
import type { Results, ResultsFilter } from "#contract/results";
import { questionHash } from "#questions/freeze";
import type { Tx } from "#server/database/connect";
import { NotFound } from "#server/errors";
import type { MeasureDescription } from "#statistics/measures/measure";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { loadReportInput } from "../reports/load-report-input.ts";
import { explainFigure } from "./explain-figure.ts";
import { type AskedQuestion, type Explanation, sayFigure } from "./explanation.ts";
import { findFigureDraw } from "./figure-draw.store.ts";

interface Wanted {
  readonly figure: FigureId;
  readonly filter: ResultsFilter;
  /** The results are hidden already; the answers behind them, and what lies around them, are then not for the reader. */
  readonly leavesTheHouse: boolean;
  /** The audits whose seed the reader may not know. */
  readonly withoutSeed: ReadonlySet<string>;
}

/** A number with the whole way back to its frame and seed. Needs the system's transaction. Throws NotFound. */
export async function composeFigure(tx: Tx, results: Results, wanted: Wanted): Promise<FigureView> {
  const { audit } = results;
  const { questions: published } = await loadAuditModel(tx, audit.id);
  const explanation = await explainFigure(wanted.figure, {
    results,
    filter: wanted.filter,
    published,
    loadReport: () => loadReportInput(tx, results, wanted.leavesTheHouse),
  });
  const id = formatFigureId(wanted.figure);
  if (explanation === null) throw missingFigure(id, wanted, filterWords(wanted.filter, results));
  // A number of the draw itself is of the whole municipality, whatever was chosen.
  const filter = explanation.isWhole ? {} : wanted.filter;
  const reference = formatFigureReference({ auditId: audit.id, figure: wanted.figure, filter });
  return {
    id,
    reference,
    audit: { id: audit.id, title: audit.title, source: audit.source },
    name: explanation.name,
    sentence: sayFigure(explanation),
    value: explanation.value,
    filter: filterWords(filter, results),
    measure: explanation.measure && describeMeasure(explanation.measure),
    counts: explanation.counts.map(({ label, count, figure, auditId }) => ({
      label,
      count,
      figure: figure ? { auditId: auditId ?? audit.id, id: formatFigureId(figure) } : null,
    })),
    arithmetic: [...explanation.arithmetic],
    question: explanation.question ? describeQuestion(explanation.question) : null,
    answers:
      explanation.answers && audit.source === null && !wanted.leavesTheHouse
        ? { ...explanation.answers, ...chosen(filter) }
        : null,
    draw: await findFigureDraw(tx, explanation.drawOf?.id ?? audit.id, wanted.withoutSeed),
    commands: commandsFor(reference, audit.id, explanation),
  };
}

/** What was given is no number's id at all. */
export function unknownFigure(id: string): NotFound {
  return new NotFound(
    "ukendt-tal",
    `»${id}« er ikke et tals id. Et id ser ud som spoergsmaal:IND-06:niveau-2 og står ved tallet på siden og i rapporten.`,
  );
}

function missingFigure(id: string, { leavesTheHouse }: Wanted, chosen: readonly string[]): NotFound {
  const part = chosen.length === 0 ? "" : ` i det valgte (${chosen.join(", ")})`;
  const why = leavesTheHouse
    ? "eller også er tallet skjult, fordi det er lille. Åbn"
    : "for spørgsmålet er ikke stillet, eller svarene kan ikke give det tal. Åbn";
  return new NotFound(
    "ukendt-tal",
    `Tilsynet har ikke et tal med id’et »${id}«${part}, ${why} tallet fra resultaterne eller rapporten.`,
  );
}

const areaWords = { udsat: "Udsatte børn", handicap: "Børn med handicap" } as const;

function filterWords({ unit, stratum, area }: ResultsFilter, { filters }: Results): string[] {
  return [
    ...(unit === undefined ? [] : [`Enhed: ${filters.units.find(({ id }) => id === unit)?.name ?? unit}`]),
    ...(stratum === undefined
      ? []
      : [`Sagstype: ${filters.strata.find(({ id }) => id === stratum)?.title ?? stratum}`]),
    ...(area === undefined ? [] : [`Område: ${areaWords[area]}`]),
  ];
}

function chosen({ unit, stratum, area }: ResultsFilter) {
  return {
    ...(unit !== undefined && { unit }),
    ...(stratum !== undefined && { stratum }),
    ...(area !== undefined && { area }),
  };
}

function describeMeasure(measure: MeasureDescription): FigureView["measure"] {
  const { id, title, numerator, denominator, notRelevant, notYetMeasurable, missing, reference } = measure;
  return { id, title, numerator, denominator, notRelevant, notYetMeasurable, missing, reference };
}

function describeQuestion({ published }: AskedQuestion): FigureView["question"] {
  const { id, version, text, source } = published;
  return { id, version, text, source, hash: questionHash(published) };
}

/** What is typed where Sagspejl runs; the first two give the number, the last recomputes the whole audit. */
function commandsFor(reference: string, auditId: string, { statistic }: Explanation): string[] {
  return [
    `bin/sagspejl figure '${reference}'`,
    ...(statistic
      ? [`bin/sagspejl statistics ${statistic.method} '${JSON.stringify(statistic.input)}'`]
      : []),
    `bin/sagspejl results --audit ${auditId} --json`,
    `bin/sagspejl verify --audit ${auditId}`,
  ];
}
