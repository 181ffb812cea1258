import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId } from "react";
import { getImport, type ImportRunView, listImports } from "#contract/imports";
import { importsText } from "../text/imports.ts";
import { announce } from "../ui/announce.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Tag } from "../ui/tag.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { FileView } from "./file-view.tsx";

const pollMilliseconds = 700;

/** One run, file by file; followed while it goes on. */
export function RunView({ runId }: { readonly runId: number }) {
  const headingId = useId();
  const run = useQuery({
    ...endpointQuery(getImport, { params: { runId } }),
    refetchInterval: ({ state }) => (state.data?.status === "koerer" ? pollMilliseconds : false),
  });
  useTellWhenDone(run.data);
  return (
    <QueryView query={run}>
      {({ startedAt, dryRun, files }) => (
        <section className="import-run" aria-labelledby={headingId}>
          <h2 id={headingId}>
            {importsText.runTitle(formatMoment(startedAt))}{" "}
            {dryRun && <Tag tone="info">{importsText.dryRunMark}</Tag>}
          </h2>
          {files.map((file) => (
            <FileView key={file.id} file={file} />
          ))}
        </section>
      )}
    </QueryView>
  );
}

/** Says it to those who do not watch the bar, and brings the list of runs up to date. */
function useTellWhenDone(run: ImportRunView | undefined): void {
  const client = useQueryClient();
  const isRunning = run?.status === "koerer";
  useEffect(() => {
    if (!isRunning) return;
    return () => {
      announce(importsText.finished);
      void client.invalidateQueries({ queryKey: [listImports.path] });
    };
  }, [isRunning, client]);
}
