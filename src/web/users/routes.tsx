import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.tsx";

const usersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/brugere",
  component: lazyRouteComponent(() => import("./users-page.tsx"), "UsersPage"),
});

export const userRoutes = [usersRoute] as const;
