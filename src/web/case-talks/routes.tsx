import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const caseTalksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sagssamtaler",
  component: lazyRouteComponent(() => import("./case-talks-page.tsx"), "CaseTalksPage"),
});

const talkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sagssamtaler/$talkId",
  component: lazyRouteComponent(() => import("./talk-page.tsx"), "TalkPage"),
});

export const caseTalkRoutes = [caseTalksRoute, talkRoute] as const;
