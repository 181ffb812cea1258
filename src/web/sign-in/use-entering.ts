import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import type { Me } from "#contract/sign-in";
import { meQuery } from "../shell/session.ts";

/** Remembers who came in, forgets what the one before saw, and goes to the page that was asked for. */
export function useEntering(): (me: Me, path?: string) => void {
  const client = useQueryClient();
  const router = useRouter();
  return (me, path = "/") => {
    client.clear();
    sessionStorage.clear(); // what a case was opened for: the next person in this tab is asked, and logged, for themselves
    client.setQueryData(meQuery.queryKey, me);
    router.history.push(path);
  };
}
