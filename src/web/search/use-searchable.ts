import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { listAudits } from "#contract/audits";
import { listMeasures } from "#contract/catalogue";
import { listDuties } from "#contract/duties";
import { listResults } from "#contract/results";
import { searchCases } from "#contract/search";
import type { Me } from "#contract/sign-in";
import { LostConnection } from "../api-errors.ts";
import { cataloguePages } from "../catalogue/catalogue-pages.ts";
import { useQuestions } from "../catalogue/use-questions.ts";
import { menuOf } from "../shell/main-menu.ts";
import { mayDo } from "../shell/session.ts";
import { shellText } from "../text/shell.ts";
import { endpointQuery } from "../use-endpoint.ts";
import type { Searchable, SearchablePage } from "./find-hits.ts";

const noCases: Searchable["cases"] = { total: 0, cases: [] };

interface SearchableState {
  readonly searchable: Searchable;
  /** Something is on its way. Until it is there, the cases are those of the words before. */
  readonly isWaiting: boolean;
  /** Why something is missing. */
  readonly problem: Error | null;
  readonly tryAgain: () => void;
}

/** All that this person may search in, with the cases whose number holds `words`; what they may not see is not asked for. */
export function useSearchable(me: Me, words: string): SearchableState {
  const seesCatalogues = mayDo(me, "see-models");
  const cases = useQuery({
    ...endpointQuery(searchCases, { query: { number: words } }),
    enabled: words !== "" && mayDo(me, "open-cases"),
    placeholderData: keepPreviousData,
  });
  const audits = useQuery({ ...endpointQuery(listAudits, {}), enabled: mayDo(me, "see-audits") });
  const results = useQuery({ ...endpointQuery(listResults, {}), enabled: mayDo(me, "see-results") });
  const questions = useQuestions(seesCatalogues);
  const duties = useQuery({ ...endpointQuery(listDuties, {}), enabled: seesCatalogues });
  const measures = useQuery({ ...endpointQuery(listMeasures, {}), enabled: seesCatalogues });

  const missing = [cases, audits, results, questions, duties, measures].filter(
    ({ data, isPlaceholderData }) => data === undefined || isPlaceholderData,
  );
  // One that has failed is asked again meanwhile: the others do not wait for it.
  const isWaiting = missing.some(({ isFetching, failureCount }) => isFetching && failureCount === 0);
  return {
    searchable: {
      pages: pagesOf(me),
      cases: (isWaiting || !cases.isPlaceholderData ? cases.data : undefined) ?? noCases,
      audits: audits.data ?? [],
      results: results.data ?? [],
      questions: questions.data?.questions ?? [],
      duties: duties.data ?? [],
      measures: measures.data ?? [],
    },
    isWaiting,
    problem: missing.map(problemOf).find((problem) => problem !== null) ?? null,
    tryAgain: () => {
      for (const query of missing) if (query.isError) void query.refetch();
    },
  };
}

function problemOf({
  isPaused,
  failureReason,
}: {
  readonly isPaused: boolean;
  readonly failureReason: Error | null;
}): Error | null {
  return isPaused ? new LostConnection(shellText.lostConnection) : failureReason;
}

function pagesOf(me: Me): readonly SearchablePage[] {
  const menu = menuOf(me).map(({ title, to }) => ({ title, link: { to } }));
  if (!mayDo(me, "see-models")) return menu;
  const part = shellText.menuItems.lawAndMethod;
  return [...menu, ...cataloguePages.map(({ title, to }) => ({ title, link: { to }, part }))];
}
