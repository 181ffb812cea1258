import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { questionSearch, resultsSearch } from "./results-search.ts";

const resultsListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/resultater",
  component: lazyRouteComponent(() => import("./results-list-page.tsx"), "ResultsListPage"),
});

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/resultater",
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import("./results-page.tsx"), "ResultsPage"),
});

const questionResultRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/resultater/$questionId",
  validateSearch: questionSearch,
  component: lazyRouteComponent(() => import("./question-page.tsx"), "QuestionPage"),
});

const applicabilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/ikke-relevant",
  component: lazyRouteComponent(() => import("./applicability-page.tsx"), "ApplicabilityPage"),
});

export const resultsRoutes = [
  resultsListRoute,
  resultsRoute,
  questionResultRoute,
  applicabilityRoute,
] as const;
