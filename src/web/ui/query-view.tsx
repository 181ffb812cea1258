import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { uiText } from "../text/ui.ts";
import { Button } from "./button.tsx";
import { Loading } from "./loading.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What a query shows while it waits, when it fails, and when it has its data. Old data stays on the page while new data comes. */
export function QueryView<Data>({ query, children }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading />;
  return (
    <>
      <ProblemNotice error={query.error} />
      <Button onPress={() => query.refetch()}>{uiText.tryAgain}</Button>
    </>
  );
}
