import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../shell/root-route.tsx";

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data-ind",
  /** The run on show: the address finds it again while it goes on, and later. */
  validateSearch: z.object({ koersel: z.coerce.number().int().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./imports-page.tsx"), "ImportsPage"),
});

export const importRoutes = [importsRoute] as const;
