import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const auditsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn",
  component: lazyRouteComponent(() => import("./audits-page.tsx"), "AuditsPage"),
});

const newAuditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/nyt",
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "NewAuditPage"),
});

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/plan",
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PlanPage"),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId",
  component: lazyRouteComponent(() => import("./audit-page.tsx"), "AuditPage"),
});

const progressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/fremdrift",
  component: lazyRouteComponent(() => import("./progress-page.tsx"), "ProgressPage"),
});

export const auditRoutes = [auditsRoute, newAuditRoute, planRoute, auditRoute, progressRoute] as const;
