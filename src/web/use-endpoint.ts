import {
  queryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { Endpoint } from "#contract/endpoint";
import { call, type EndpointInput, type EndpointOutput } from "./api.ts";

/** Query options of an endpoint, also for prefetching and for reading or writing the cache. The key begins with the path. */
export function endpointQuery<E extends Endpoint>(endpoint: E, input: EndpointInput<E>) {
  return queryOptions<EndpointOutput<E>>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });
}

/** Reads an endpoint: `useEndpoint(getCase, { params: { caseNumber } })`. Show it with `QueryView`. */
export function useEndpoint<E extends Endpoint>(
  endpoint: E,
  input: EndpointInput<E>,
): UseQueryResult<EndpointOutput<E>> {
  return useQuery(endpointQuery(endpoint, input));
}

interface CallOptions {
  /** What to read again afterwards. Everything on the page unless it says less. */
  readonly invalidates?: readonly Endpoint[];
}

/** Changes something: `const save = useCall(saveAnswer); save.mutate({ params, body })`. Show `save.error` with `ProblemNotice`. */
export function useCall<E extends Endpoint>(endpoint: E, { invalidates }: CallOptions = {}) {
  const client = useQueryClient();
  return useMutation<EndpointOutput<E>, Error, EndpointInput<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: async () => {
      if (!invalidates) return client.invalidateQueries();
      await Promise.all(invalidates.map(({ path }) => client.invalidateQueries({ queryKey: [path] })));
    },
  });
}
