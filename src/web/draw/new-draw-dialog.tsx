import { buildFrame } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { useCall } from "../use-endpoint.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

const { newDrawTitle, newDrawLead, newDraw, reason, cancel } = drawText.frame;

interface NewDrawDialogProps {
  readonly auditId: string;
  readonly onClose: () => void;
}

/** Starts over after the seed: with a reason, and with the old draw kept. */
export function NewDrawDialog({ auditId, onClose }: NewDrawDialogProps) {
  const build = useCall(buildFrame);
  return (
    <ReasonDialog
      title={newDrawTitle}
      text={{ lead: newDrawLead, reason, submit: newDraw, cancel }}
      call={build}
      onSubmit={(why) => build.mutate({ params: { auditId }, body: { reason: why } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
