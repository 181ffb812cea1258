import { useState } from "react";
import { listModels } from "#contract/catalogue";
import { historicalAuditText as text } from "../text/published-counts.ts";
import { Button } from "../ui/button.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { HistoricalForm } from "./historical-form.tsx";
import type { JudgedGroup } from "./judge-published-table.ts";

interface HistoricalAuditProps {
  readonly groups: readonly JudgedGroup[];
  readonly isExample: boolean;
}

/** Keeps the possible figures as an audit that later ones can be compared with. */
export function HistoricalAudit(props: HistoricalAuditProps) {
  const [isOpen, setOpen] = useState(false);
  const models = useEndpoint(listModels, {});
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {!isOpen && <Button onPress={() => setOpen(true)}>{text.begin}</Button>}
      {isOpen && (
        <QueryView query={models}>
          {(known) => <HistoricalForm {...props} models={known} onClose={() => setOpen(false)} />}
        </QueryView>
      )}
    </section>
  );
}
