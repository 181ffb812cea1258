import "./imports.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { listImports, startImport } from "#contract/imports";
import { useMay } from "../shell/session.ts";
import { importsText } from "../text/imports.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { FileDrop } from "../ui/file-drop.tsx";
import { Loading } from "../ui/loading.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { FileHelp } from "./file-help.tsx";
import { RunTable } from "./run-table.tsx";
import { RunView } from "./run-view.tsx";

/** The head of quality's page for bringing files in and seeing what came of them. */
export function ImportsPage() {
  const { koersel } = useSearch({ from: "/data-ind" });
  const navigate = useNavigate({ from: "/data-ind" });
  const runs = useEndpoint(listImports, {});
  const maySend = useMay("import-cases");
  const show = (runId: number) => void navigate({ search: { koersel: runId }, resetScroll: false });
  return (
    <>
      <PageHeader title={importsText.title} lead={importsText.lead} />
      {maySend && <SendFiles onBegun={show} />}
      {koersel !== undefined && <RunView key={koersel} runId={koersel} />}
      {maySend && <FileHelp />}
      <h2>{importsText.earlier}</h2>
      <QueryView query={runs}>{(list) => <RunTable runs={list} />}</QueryView>
    </>
  );
}

function SendFiles({ onBegun }: { readonly onBegun: (runId: number) => void }) {
  const [dryRun, setDryRun] = useState(false);
  const start = useCall(startImport, { invalidates: [listImports] });
  const send = (files: readonly File[]) => {
    const form = new FormData();
    for (const file of files) form.append("files", file, file.name);
    start.mutate(
      { query: { dryRun: dryRun ? "true" : "false" }, form },
      { onSuccess: ({ id }) => onBegun(id) },
    );
  };
  return (
    <>
      <FileDrop
        label={importsText.drop}
        hint={importsText.dropHint}
        accept={[".csv", ".xlsx"]}
        onFiles={send}
        isDisabled={start.isPending}
      />
      <div className="form-group">
        <Checkbox
          label={importsText.dryRun}
          hint={importsText.dryRunHint}
          isSelected={dryRun}
          onChange={setDryRun}
          disabled={start.isPending}
        />
      </div>
      {start.isPending && <Loading text={importsText.sending} />}
      <ProblemNotice error={start.error} />
    </>
  );
}
