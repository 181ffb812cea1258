import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../shell/root-route.tsx";
import { caseListSearch } from "./case-list-search.ts";

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sager",
  validateSearch: caseListSearch,
  component: lazyRouteComponent(() => import("./cases-page.tsx"), "CasesPage"),
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sager/$caseNumber",
  // Another case is another page: what it is opened for is asked anew.
  remountDeps: ({ params }) => params,
  // The event to open the case at, by its id.
  validateSearch: z.object({ haendelse: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./case-page.tsx"), "CasePage"),
});

export const caseRoutes = [casesRoute, caseRoute] as const;
