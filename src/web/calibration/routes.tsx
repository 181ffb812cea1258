import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const roundsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/kalibrering",
  component: lazyRouteComponent(() => import("./rounds-page.tsx"), "RoundsPage"),
});

const newRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/kalibrering/ny",
  validateSearch: (search): { niveau: number } => ({ niveau: Number(search["niveau"]) || 1 }),
  component: lazyRouteComponent(() => import("./new-round-page.tsx"), "NewRoundPage"),
});

const roundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kalibrering/$roundId",
  component: lazyRouteComponent(() => import("./round-page.tsx"), "RoundPage"),
});

const readingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kalibrering/oevesag/$readingId",
  component: lazyRouteComponent(() => import("./reading-page.tsx"), "ReadingPage"),
});

export const calibrationRoutes = [roundsRoute, newRoundRoute, roundRoute, readingRoute] as const;
