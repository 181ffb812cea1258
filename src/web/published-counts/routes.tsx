import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const recountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lov-og-metode/regn-efter",
  component: lazyRouteComponent(() => import("./recount-page.tsx"), "RecountPage"),
});

export const publishedCountRoutes = [recountRoute] as const;
