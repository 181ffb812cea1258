import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { reportSearch } from "./report-search.ts";

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rapporter",
  component: lazyRouteComponent(() => import("./reports-page.tsx"), "ReportsPage"),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/rapport",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("./report-page.tsx"), "ReportPage"),
});

export const reportRoutes = [reportsRoute, reportRoute] as const;
