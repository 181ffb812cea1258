import "./published-counts.css";
import { useState } from "react";
import { CatalogueTabs } from "../catalogue/catalogue-tabs.tsx";
import { useMay } from "../shell/session.ts";
import { publishedCountsText as text } from "../text/published-counts.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { HistoricalAudit } from "./historical-audit.tsx";
import { judgePublishedTable } from "./judge-published-table.ts";
import { JudgedTable } from "./judged-table.tsx";
import { readPublishedTable } from "./read-published-table.ts";
import { readCommonN, TableInput, type TypedTable } from "./table-input.tsx";
import { UnreadLines } from "./unread-lines.tsx";

const nothingTyped: TypedTable = { pasted: "", commonN: "", isExample: false };

/** Holds a published table against arithmetic: which percentages no count can give, and which N fits all. */
export function RecountPage() {
  const [typed, setTyped] = useState(nothingTyped);
  const [triedN, setTriedN] = useState<ReadonlyMap<string, number>>(new Map());
  const mayKeep = useMay("plan-audit");
  const table = readPublishedTable(typed.pasted, readCommonN(typed.commonN));
  const groups = judgePublishedTable(table.rows, triedN);
  const change = (next: TypedTable) => {
    setTyped(next);
    setTriedN(new Map());
  };
  const tryN = (id: string, n: number) => setTriedN(new Map(triedN).set(id, n));
  const isEmpty = typed.pasted.trim() === "";
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <CatalogueTabs />
      <TableInput typed={typed} onChange={change} />
      <section>
        <h2>{text.resultTitle}</h2>
        {isEmpty && <EmptyState text={text.empty} />}
        {!isEmpty && groups.length === 0 && (
          <EmptyState text={table.unread.length > 0 ? text.nothingRead : text.onlyHeadings} />
        )}
        {groups.length > 0 && <JudgedTable groups={groups} onTryN={tryN} />}
        <UnreadLines table={table} />
      </section>
      {mayKeep && groups.length > 0 && <HistoricalAudit groups={groups} isExample={typed.isExample} />}
    </>
  );
}
