import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { plannerSearch } from "./planner-search.ts";

const plannerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/planlaegger",
  validateSearch: plannerSearch,
  component: lazyRouteComponent(() => import("./planner-page.tsx"), "PlannerPage"),
});

export const plannerRoutes = [plannerRoute] as const;
