import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const allocationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/fordeling",
  component: lazyRouteComponent(() => import("./allocation-page.tsx"), "AllocationPage"),
});

export const allocationRoutes = [allocationRoute] as const;
