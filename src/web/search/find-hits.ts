import type { ToOptions } from "@tanstack/react-router";
import type { AuditView } from "#contract/audits";
import type { MeasureView } from "#contract/catalogue";
import type { DutyView } from "#contract/duties";
import type { AuditWithResults } from "#contract/results";
import type { FoundCases } from "#contract/search";
import { findQuestions } from "../catalogue/find-questions.ts";
import type { ListedQuestion } from "../catalogue/use-questions.ts";
import { findDuties } from "../duties/find-duties.ts";
import { auditStatusTitles } from "../text/audits.ts";
import { casesText } from "../text/cases.ts";
import { catalogueText } from "../text/catalogue.ts";
import { dutiesText } from "../text/duties.ts";
import { historicalViewText } from "../text/published-counts.ts";
import { searchText as text } from "../text/search.ts";
import { shellText } from "../text/shell.ts";
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

/** So many of a kind that has a list of its own to lead to. */
const mostShown = 5;

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

function questionsGroup(words: string, questions: readonly ListedQuestion[]): HitGroup {
  // Not by the models that ask them: 2025 is how case numbers begin.
  const found = findQuestions(
    questions.map((question) => ({ ...question, askedIn: "" })),
    words,
  );
  // A question has one page, whatever versions and models it stands in.
  const once = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  const hits = namedFirst(once, words, (question) => [question.id, question.text]).map(questionHit);
  return shortened(catalogueText.tabs.questions, hits, {
    to: "/lov-og-metode",
    search: { soeg: words },
  });
}

function questionHit({ id, text: title }: ListedQuestion): Hit {
  const link = { to: "/lov-og-metode/spoergsmaal/$questionId", params: { questionId: id } } as const;
  return { id: `spørgsmål ${id}`, title, detail: id, link };
}

function dutiesGroup(words: string, duties: readonly DutyView[]): HitGroup {
  const found = namedFirst(findDuties(duties, words), words, ({ id, title, provision }) => [
    id,
    title,
    provision,
  ]);
  return shortened(dutiesText.tab, found.map(dutyHit), {
    to: "/lov-og-metode/pligter",
    search: { soeg: words },
  });
}

function dutyHit({ id, title, provision }: DutyView): Hit {
  const link = { to: "/lov-og-metode/pligter/$dutyId", params: { dutyId: id } } as const;
  return { id: `pligt ${id}`, title, detail: provision, link };
}

function findMeasures(words: string, measures: readonly MeasureView[]): Hit[] {
  return measures
    .filter(({ id, title }) => holdsWords([id, title], words))
    .map(({ id, title }) => ({
      id: `mål ${id}`,
      title,
      detail: "",
      link: { to: "/lov-og-metode/metode", hash: id },
    }));
}

/** Those whose names hold the words before those that have them elsewhere. */
function namedFirst<Item>(
  items: readonly Item[],
  words: string,
  namesOf: (item: Item) => readonly string[],
): Item[] {
  const isNamed = (item: Item) => holdsWords(namesOf(item), words);
  return [...items.filter(isNamed), ...items.filter((item) => !isNamed(item))];
}

function shortened(title: string, hits: readonly Hit[], list: Hit["link"]): HitGroup {
  const group = { title, hits: hits.slice(0, mostShown), total: hits.length };
  return hits.length > mostShown ? { ...group, list } : group;
}
