import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import type { MeetingSearch } from "./meeting-search.ts";

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tilsyn/$auditId/niveauer",
  validateSearch: ({ spoergsmaal, sag, tilstand }: Record<string, unknown>): MeetingSearch => ({
    ...(typeof spoergsmaal === "string" && { spoergsmaal }),
    ...(typeof sag === "string" && { sag }),
    ...((tilstand === "aaben" || tilstand === "afklaret") && { tilstand }),
  }),
  component: lazyRouteComponent(() => import("./meeting-page.tsx"), "MeetingPage"),
});

export const meetingRoutes = [meetingRoute] as const;
