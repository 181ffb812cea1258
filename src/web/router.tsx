import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { allocationRoutes } from "./allocation/routes.tsx";
import { auditRoutes } from "./audits/routes.tsx";
import { calibrationRoutes } from "./calibration/routes.tsx";
import { caseTalkRoutes } from "./case-talks/routes.tsx";
import { caseRoutes } from "./cases/routes.tsx";
import { catalogueRoutes } from "./catalogue/routes.tsx";
import { criticalCaseRoutes } from "./critical-cases/routes.tsx";
import { dataQualityRoutes } from "./data-quality/routes.tsx";
import { deadlineRoutes } from "./deadlines/routes.tsx";
import { deskRoutes } from "./desk/routes.tsx";
import { drawRoutes } from "./draw/routes.tsx";
import { dutyRoutes } from "./duties/routes.tsx";
import { figureRoutes } from "./figures/routes.tsx";
import { importRoutes } from "./imports/routes.tsx";
import { managementInformationRoutes } from "./management-information/routes.tsx";
import { meetingRoutes } from "./meeting/routes.tsx";
import { plannerRoutes } from "./planner/routes.tsx";
import { publishedCountRoutes } from "./published-counts/routes.tsx";
import { reportRoutes } from "./report/routes.tsx";
import { resultsRoutes } from "./results/routes.tsx";
import { reviewRoutes } from "./review/routes.tsx";
import { parseSearch, stringifySearch } from "./search-params.ts";
import { ErrorPage } from "./shell/error-page.tsx";
import { rootRoute } from "./shell/root-route.tsx";
import { signInRoutes } from "./sign-in/routes.tsx";
import { Loading } from "./ui/loading.tsx";
import { userRoutes } from "./users/routes.tsx";

/** Every page there is. A feature is a folder with `routes.tsx`, whose routes load their pages lazily. */
const routeTree = rootRoute.addChildren([
  ...deskRoutes,
  ...signInRoutes,
  ...userRoutes,
  ...caseRoutes,
  ...deadlineRoutes,
  ...caseTalkRoutes,
  ...managementInformationRoutes,
  ...dataQualityRoutes,
  ...dutyRoutes,
  ...auditRoutes,
  ...drawRoutes,
  ...allocationRoutes,
  ...calibrationRoutes,
  ...importRoutes,
  ...reportRoutes,
  ...reviewRoutes,
  ...meetingRoutes,
  ...criticalCaseRoutes,
  ...resultsRoutes,
  ...figureRoutes,
  ...plannerRoutes,
  ...publishedCountRoutes,
  ...catalogueRoutes,
]);

export function createSagspejlRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ErrorPage,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createSagspejlRouter>;
  }
}
