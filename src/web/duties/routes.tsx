import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../shell/root-route.tsx";

const dutiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/pligter",
  validateSearch: z.object({ soeg: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./duties-page.tsx"), "DutiesPage"),
});

const dutyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/pligter/$dutyId",
  component: lazyRouteComponent(() => import("./duty-page.tsx"), "DutyPage"),
});

const countingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/optaelling",
  validateSearch: z.object({ soeg: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./counting-page.tsx"), "CountingPage"),
});

export const dutyRoutes = [dutiesRoute, dutyRoute, countingRoute] as const;
