import type { ToOptions } from "@tanstack/react-router";
import type { AuditView } from "#contract/audits";
import type { MeasureView } from "#contract/catalogue";
import type { DutyView } from "#contract/duties";
import type { AuditWithResults } from "#contract/results";
import type { FoundCases } from "#contract/search";
import type { ListedQuestion } from "../catalogue/use-questions.ts";
import { auditStatusTitles } from "../text/audits.ts";
import { casesText } from "../text/cases.ts";
import { historicalViewText } from "../text/published-counts.ts";
import { searchText as text } from "../text/search.ts";
import { shellText } from "../text/shell.ts";
import { dutiesGroup, findMeasures, questionsGroup } from "./find-in-catalogue.ts";
import type { Hit, HitGroup } from "./hit.ts";
import { holdsWords } from "./holds-words.ts";

export interface SearchablePage {
  readonly title: string;
  readonly link: ToOptions;
  /** The page of the menu that it is a part of. */
  readonly part?: string;
}

/** What is searched in; empty what the user may not see. The cases are those that the server has found already. */
export interface Searchable {
  readonly pages: readonly SearchablePage[];
  readonly cases: FoundCases;
  readonly audits: readonly AuditView[];
  readonly results: readonly AuditWithResults[];
  readonly questions: readonly ListedQuestion[];
  readonly duties: readonly DutyView[];
  readonly measures: readonly MeasureView[];
}

/** What holds every word, in groups; those without a hit are left out. Nothing is found by no words. */
export function findHits(words: string, all: Searchable): readonly HitGroup[] {
  if (words === "") return [];
  return [
    groupOf(text.groups.pages, findPages(words, all.pages)),
    casesGroup(words, all.cases),
    groupOf(shellText.menuItems.audits, findAudits(words, all)),
    questionsGroup(words, all.questions),
    dutiesGroup(words, all.duties),
    groupOf(text.groups.measures, findMeasures(words, all.measures)),
  ].filter(({ total }) => total > 0);
}

function groupOf(title: string, hits: readonly Hit[]): HitGroup {
  return { title, hits, total: hits.length };
}

function findPages(words: string, pages: Searchable["pages"]): Hit[] {
  return pages
    .filter(({ title }) => holdsWords([title], words))
    .map(({ title, link, part = "" }) => ({ id: `side ${title}`, title, detail: part, link }));
}

function casesGroup(words: string, { cases, total }: FoundCases): HitGroup {
  const hits = cases.map(
    ({ caseNumber, unit, area }): Hit => ({
      id: `sag ${caseNumber}`,
      title: caseNumber,
      detail: `${unit.name} · ${casesText.areas[area]}`,
      link: { to: "/sager/$caseNumber", params: { caseNumber } },
    }),
  );
  return {
    title: shellText.menuItems.cases,
    hits,
    total,
    ...(total > hits.length && { list: { to: "/sager", search: { soeg: words, vis: "alle" } } }),
  };
}

/** An audit, and beside it the page of its results. */
function findAudits(words: string, { audits, results }: Searchable): Hit[] {
  return audits.flatMap(({ id, title, status, historical }) => {
    const audit: Hit = {
      id: `tilsyn ${id}`,
      title,
      detail: historical ? historicalViewText.mark : auditStatusTitles[status],
      link: { to: "/tilsyn/$auditId", params: { auditId: id } },
    };
    const itsResults: Hit = {
      id: `resultater ${id}`,
      title: text.results(title),
      detail: "",
      link: { to: "/tilsyn/$auditId/resultater", params: { auditId: id } },
    };
    const hasResults = results.some(({ auditId }) => auditId === id);
    return (hasResults ? [audit, itsResults] : [audit]).filter((hit) => holdsWords([id, hit.title], words));
  });
}
