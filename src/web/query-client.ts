import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isSignedOut, LostConnection } from "./api-errors.ts";

/** One cache for the page. `onSignedOut` runs when the server no longer knows who is asking. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal is an answer; only a lost connection is worth asking again.
        retry: (failures, error) => error instanceof LostConnection && failures < 2,
      },
    },
  });
}
