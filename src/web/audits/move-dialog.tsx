import { type FormEvent, useState } from "react";
import { moveAudit, moveLevel } from "#contract/audits";
import { OpeningWarning, useUnfinishedRound } from "../calibration/opening-warning.tsx";
import { auditText } from "../text/audits.ts";
import { calibrationText } from "../text/calibration.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

/** A change of status that is about to be made: of a level, or of the whole audit when `level` is null. */
export type Move =
  | { readonly level: number; readonly to: "aaben" | "lukket"; readonly needsReason: boolean }
  | { readonly level: null; readonly to: "i-gang" | "lukket"; readonly needsReason: boolean };

interface MoveDialogProps {
  readonly auditId: string;
  readonly move: Move;
  readonly onClose: () => void;
}

/** Says what the change means, asks for the reason where one is needed, and makes it. */
export function MoveDialog({ auditId, move, onClose }: MoveDialogProps) {
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const mover = useMove(auditId, move, onClose);
  const isOpening = move.to === "aaben" && !move.needsReason;
  const unfinished = useUnfinishedRound(auditId, isOpening ? move.level : null);
  const isNoteMissing = unfinished !== null && reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNoteMissing) mover.make(reason);
  };
  const title = titleOf(move);
  const consequence = consequenceOf(move);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ProblemNotice error={mover.error} />
        {consequence !== undefined && <p>{consequence}</p>}
        {unfinished && (
          <>
            <OpeningWarning round={unfinished} />
            <TextAreaField
              label={calibrationText.warnReason}
              hint={calibrationText.warnHint}
              value={reason}
              onChange={setReason}
              error={isTried && isNoteMissing ? calibrationText.warnMissing : undefined}
              textarea={{ rows: 3, maxLength: 500 }}
            />
          </>
        )}
        {move.needsReason && (
          <TextAreaField
            label={auditText.reason}
            hint={auditText.reopenHint}
            value={reason}
            onChange={setReason}
            textarea={{ rows: 3, maxLength: 500 }}
          />
        )}
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={mover.isPending}>
            {title}
          </Button>
          <Button onPress={onClose}>{auditText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The call that makes the move, of the level or of the audit; `onMade` when it is made and said. */
function useMove(auditId: string, move: Move, onMade: () => void) {
  const ofLevel = useCall(moveLevel);
  const ofAudit = useCall(moveAudit);
  const onSuccess = () => {
    announce(auditText.moved);
    onMade();
  };
  return {
    error: ofLevel.error ?? ofAudit.error,
    isPending: ofLevel.isPending || ofAudit.isPending,
    make: (reason: string) => {
      if (move.level === null)
        ofAudit.mutate({ params: { auditId }, body: { to: move.to, reason } }, { onSuccess });
      else
        ofLevel.mutate(
          { params: { auditId, level: move.level }, body: { to: move.to, reason } },
          { onSuccess },
        );
    },
  };
}

function titleOf({ level, to, needsReason }: Move): string {
  if (level === null) return to === "lukket" ? auditText.closeAudit : auditText.reopenAudit;
  if (to === "lukket") return auditText.closeLevel(level);
  return needsReason ? auditText.reopenLevel(level) : auditText.openLevel(level);
}

function consequenceOf({ level, to }: Move): string | undefined {
  if (to !== "lukket") return level === null ? undefined : auditText.confirmOpenLevel;
  return level === null ? auditText.confirmCloseAudit : auditText.confirmCloseLevel;
}
