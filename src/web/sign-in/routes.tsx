import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { rootRoute } from "../shell/root-route.tsx";
import { signInOptionsQuery } from "../shell/session.ts";

/** A path of our own, never another site's: `//elsewhere` is not a path. */
const ownPath = z.string().regex(/^\/(?![/\\])/);
const tokenSearch = z.object({ token: z.string().default("") });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/log-ind",
  validateSearch: z.object({ retur: ownPath.optional().catch(undefined) }),
  loader: ({ context }) => context.queryClient.fetchQuery(signInOptionsQuery),
  component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/velkommen",
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import("./welcome-page.tsx"), "WelcomePage"),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitation",
  validateSearch: tokenSearch,
  component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
});

export const signInRoutes = [signInRoute, welcomeRoute, invitationRoute] as const;
