import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const drawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/udtraek",
  component: lazyRouteComponent(() => import("./draw-page.tsx"), "DrawPage"),
});

const protocolRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/udtraek/protokol",
  component: lazyRouteComponent(() => import("./protocol-page.tsx"), "ProtocolPage"),
});

export const drawRoutes = [drawRoute, protocolRoute] as const;
