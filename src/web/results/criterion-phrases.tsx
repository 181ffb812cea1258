import { type CriterionPhrases as Phrases, getCriterionPhrases } from "#contract/criterion-phrases";
import { agreementText } from "../text/agreement.ts";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { useEndpoint } from "../use-endpoint.ts";

const text = agreementText.phrases;

interface CriterionPhrasesProps {
  readonly auditId: string;
  readonly questionId: string;
}

/** Which sentences of the criterion the levels' conversations point to, most cases first. Not for readers. */
export function CriterionPhrases({ auditId, questionId }: CriterionPhrasesProps) {
  const found = useEndpoint(getCriterionPhrases, { params: { auditId, questionId } });
  return (
    <>
      <h3>{text.title}</h3>
      <QueryView query={found}>{(counted) => <CountedPhrases counted={counted} />}</QueryView>
    </>
  );
}

function CountedPhrases({ counted: { conversations, pointing, phrases } }: { readonly counted: Phrases }) {
  if (conversations === 0) return <p className="quiet">{text.none}</p>;
  return (
    <>
      <p>
        {text.pointing(pointing, conversations)} {phrases.length > 0 && text.advice}
      </p>
      {phrases.length > 0 && (
        <Table
          caption={text.title}
          captionHidden
          columns={columns}
          rows={phrases}
          rowKey={({ value, index }) => `${value} ${index}`}
          emptyText={text.none}
        />
      )}
    </>
  );
}

const columns: readonly Column<Phrases["phrases"][number]>[] = [
  { key: "phrase", header: text.columns.phrase, isRowHeader: true, cell: (one) => one.text },
  { key: "answer", header: text.columns.answer, cell: ({ label }) => label },
  { key: "cases", header: text.columns.cases, numeric: true, cell: ({ cases }) => cases },
  { key: "messages", header: text.columns.messages, numeric: true, cell: ({ messages }) => messages },
  { key: "settled", header: text.columns.settlements, numeric: true, cell: ({ settlements }) => settlements },
];
