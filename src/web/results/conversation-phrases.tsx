import { Link } from "@tanstack/react-router";
import { getCriterionPhrases } from "#contract/criterion-phrases";
import { useMay } from "../shell/session.ts";
import { resultAnswersText } from "../text/result-answers.ts";
import { useEndpoint } from "../use-endpoint.ts";

const text = resultAnswersText.same;

interface ConversationPhrasesProps {
  readonly auditId: string;
  readonly questionId: string;
}

/** The sentences of the criterion that the levels' conversations point to. Nothing where nobody has talked of the question. */
export function ConversationPhrases({ auditId, questionId }: ConversationPhrasesProps) {
  const discusses = useMay("discuss");
  const found = useEndpoint(getCriterionPhrases, { params: { auditId, questionId } });
  if (found.data === undefined || found.data.conversations === 0) return null;
  const { conversations, pointing, phrases } = found.data;
  return (
    <>
      <h3>{text.phrases}</h3>
      <p>{text.pointing(pointing, conversations)}</p>
      {phrases.length > 0 && (
        <ul>
          {phrases.map(({ value, index, version, label, text: phrase, cases }) => (
            <li key={`${version} ${value} ${index}`}>{text.phrase(label, phrase, cases)}</li>
          ))}
        </ul>
      )}
      {discusses && (
        <p>
          <Link to="/tilsyn/$auditId/niveauer" params={{ auditId }} search={{ spoergsmaal: questionId }}>
            {text.conversations}
          </Link>
        </p>
      )}
    </>
  );
}
