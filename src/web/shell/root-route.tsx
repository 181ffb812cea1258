import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext } from "@tanstack/react-router";
import { ErrorPage } from "./error-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { requireSession } from "./session.ts";
import { Shell } from "./shell.tsx";

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** The frame around every page; the parent of every feature's routes. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: ({ context, location }) => requireSession(context.queryClient, location),
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
