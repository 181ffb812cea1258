import type { MeasureView } from "#contract/catalogue";
import type { DutyView } from "#contract/duties";
import { findQuestions } from "../catalogue/find-questions.ts";
import type { ListedQuestion } from "../catalogue/use-questions.ts";
import { findDuties } from "../duties/find-duties.ts";
import { catalogueText } from "../text/catalogue.ts";
import { dutiesText } from "../text/duties.ts";
import type { Hit, HitGroup } from "./hit.ts";
import { holdsWords } from "./holds-words.ts";

/** So many of a kind that has a list of its own to lead to. */
const mostShown = 5;

/** Questions by id and words, each once; never by the models that ask them: 2025 is how case numbers begin. */
export function questionsGroup(words: string, questions: readonly ListedQuestion[]): HitGroup {
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

/** Duties by title, provision, and the words of their rules. */
export function dutiesGroup(words: string, duties: readonly DutyView[]): HitGroup {
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

/** Measures by title, each on its place on the page of method. */
export function findMeasures(words: string, measures: readonly MeasureView[]): Hit[] {
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
