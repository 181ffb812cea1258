import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { figureSearch } from "./figure-search.ts";

const figureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/tal/$figureId",
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => import("./figure-page.tsx"), "FigurePage"),
});

export const figureRoutes = [figureRoute] as const;
