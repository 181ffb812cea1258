import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { type Action, may } from "#audit/permissions";
import { getMe, getSignInOptions, type Me } from "#contract/sign-in";
import { call } from "../api.ts";
import { isSignedOut } from "../api-errors.ts";
import { endpointQuery } from "../use-endpoint.ts";

// Asked by loaders and by the frame at once. Without the signal of `endpointQuery`: a part of the frame that goes away
// must not cut off the answer that a loader waits for.
export const meQuery = queryOptions({ ...endpointQuery(getMe, {}), queryFn: () => call(getMe, {}) });
export const signInOptionsQuery = queryOptions({
  ...endpointQuery(getSignInOptions, {}),
  queryFn: () => call(getSignInOptions, {}),
});

/** The pages one can see without signing in. */
const publicPaths: readonly string[] = ["/log-ind", "/velkommen", "/invitation"];

export function isPublic(pathname: string): boolean {
  return publicPaths.includes(pathname);
}

/** The sign-in page, which leads back to `returnTo`. */
export function signInPath(returnTo: string): string {
  return returnTo === "/" ? "/log-ind" : `/log-ind?${new URLSearchParams({ retur: returnTo })}`;
}

/** Loads who is signed in, or sends the reader to the sign-in page and back again afterwards. */
export async function requireSession(
  client: QueryClient,
  location: { pathname: string; href: string },
): Promise<void> {
  if (isPublic(location.pathname)) return;
  try {
    await client.ensureQueryData(meQuery);
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    throw redirect({ href: signInPath(location.href) });
  }
}

/** Who is signed in. Only for pages behind the sign-in. */
export function useMe(): Me {
  const me = useMaybeMe();
  if (!me) throw new Error("useMe on a public page");
  return me;
}

/** Who is signed in, if anyone; asks the server nothing. */
export function useMaybeMe(): Me | undefined {
  return useQuery({ ...meQuery, enabled: false }).data;
}

/** Whether the one signed in may do `action`: `useMay("draw")`. What one may not do is not shown. */
export function useMay(action: Action): boolean {
  const me = useMaybeMe();
  return me !== undefined && mayDo(me, action);
}

export function mayDo(me: Me, action: Action): boolean {
  return may({ roles: me.roles.map(({ role }) => role) }, action);
}
