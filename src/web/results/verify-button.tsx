import { useState } from "react";
import { type Verification, verifyAudit } from "#contract/results";
import { resultsText } from "../text/results.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";

const text = resultsText.verify;

/** Recomputes the audit on the server, and says what was recomputed and what differs. */
export function VerifyButton({ auditId }: { readonly auditId: string }) {
  const verify = useCall(verifyAudit, { invalidates: [] });
  const [isOpen, setOpen] = useState(false);
  const start = () => verify.mutate({ params: { auditId } }, { onSuccess: () => setOpen(true) });
  return (
    <>
      <Button onPress={start} isPending={verify.isPending}>
        {text.button}
      </Button>
      <ProblemNotice error={verify.error} />
      {verify.data && (
        <Dialog title={text.title} isOpen={isOpen} onClose={() => setOpen(false)}>
          <Outcome verification={verify.data} />
        </Dialog>
      )}
    </>
  );
}

function Outcome({ verification: { checked, differences } }: { readonly verification: Verification }) {
  return (
    <>
      {differences.length === 0 && <Notice kind="succes">{text.agrees}</Notice>}
      {differences.length > 0 && (
        <Notice kind="fejl" title={text.differs(differences.length)}>
          <ul>
            {differences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{text.checked}</p>
      <ul className="verification">
        {checked.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
