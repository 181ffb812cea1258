import { replaceDrawnCase } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { announce } from "../ui/announce.ts";
import { useCall } from "../use-endpoint.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

interface ReplaceDialogProps {
  readonly auditId: string;
  readonly caseNumber: string;
  readonly onClose: () => void;
  /** What is said where the case is not of the sample. */
  readonly text?: typeof drawText.replace | typeof drawText.anchors.giveUpDialog;
}

/** Takes a case that cannot be used out of the draw, with a reason. */
export function ReplaceDialog({ auditId, caseNumber, onClose, text = drawText.replace }: ReplaceDialogProps) {
  const replace = useCall(replaceDrawnCase);
  const onSuccess = () => {
    announce(text.done(caseNumber));
    onClose();
  };
  return (
    <ReasonDialog
      title={text.title(caseNumber)}
      text={text}
      call={replace}
      onSubmit={(reason) =>
        replace.mutate({ params: { auditId }, body: { caseNumber, reason } }, { onSuccess })
      }
      onClose={onClose}
    />
  );
}
