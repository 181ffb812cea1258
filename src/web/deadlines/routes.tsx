import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { deadlineSearch } from "./deadline-search.ts";

const deadlinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/frister",
  validateSearch: deadlineSearch,
  component: lazyRouteComponent(() => import("./deadlines-page.tsx"), "DeadlinesPage"),
});

export const deadlineRoutes = [deadlinesRoute] as const;
