import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";
import { figureSearch, managementSearch } from "./management-search.ts";

const managementInformationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/ledelsesinformation",
  validateSearch: managementSearch,
  component: lazyRouteComponent(
    () => import("./management-information-page.tsx"),
    "ManagementInformationPage",
  ),
});

const figureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/ledelsesinformation/$figureId",
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => import("./figure-page.tsx"), "FigurePage"),
});

export const managementInformationRoutes = [managementInformationRoute, figureRoute] as const;
