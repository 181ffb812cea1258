import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const criticalCasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kritiske-sager",
  component: lazyRouteComponent(() => import("./critical-cases-page.tsx"), "CriticalCasesPage"),
});

export const criticalCaseRoutes = [criticalCasesRoute] as const;
