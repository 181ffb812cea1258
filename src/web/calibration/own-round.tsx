import { useState } from "react";
import { type CalibrationRound, submitCalibration } from "#contract/calibration";
import { useMe } from "../shell/session.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { useCall } from "../use-endpoint.ts";
import { practicePath } from "./calibration-paths.ts";
import { OwnResult } from "./own-result.tsx";
import { practiceKey } from "./practice-key.ts";

/** What a reviewer does and learns in the round: the practice cases, then one's own answers beside the facit. */
export function OwnRound({ round }: { readonly round: CalibrationRound }) {
  const { id: userId } = useMe();
  const own = round.readerResults.find(({ id }) => id === userId);
  const result = own?.result ?? null;
  return (
    <>
      <PageHeader
        title={text.roundTitle(round.level)}
        lead={result === null ? text.ownLead(round.level) : text.resultLead}
      />
      {result === null ? (
        <Practice round={round} userId={userId} />
      ) : (
        <OwnResult round={round} result={result} />
      )}
    </>
  );
}

interface PracticeProps {
  readonly round: CalibrationRound;
  readonly userId: string;
}

function Practice({ round: { id: roundId, status, readings }, userId }: PracticeProps) {
  const [step, setStep] = useState<"venter" | "spoerger" | "ikke-gemt">("venter");
  const submit = useCall(submitCalibration);
  if (status === "afsluttet") return <Notice kind="info">{text.closedRound}</Notice>;
  const isReady = readings.every(
    ({ answered, asked, missingRemarks }) => answered === asked && missingRemarks.length === 0,
  );
  const ask = () => {
    const isUnsaved = readings.some(
      ({ id }) => window.localStorage.getItem(`sagspejl.svar.${userId}.${practiceKey(id)}`) !== null,
    );
    setStep(isUnsaved ? "ikke-gemt" : "spoerger");
  };
  const handIn = () =>
    submit.mutate(
      { params: { roundId } },
      {
        onSuccess: () => {
          announce(text.submitted);
          window.scrollTo({ top: 0 });
        },
      },
    );
  return (
    <section>
      <h2>{text.ownCases}</h2>
      <ul className="practice-list">
        {readings.map((reading) => (
          <PracticeLine key={reading.id} reading={reading} />
        ))}
      </ul>
      {step === "ikke-gemt" && <Notice kind="advarsel">{text.unsaved}</Notice>}
      {!isReady && <p className="quiet">{text.submitHint}</p>}
      {isReady && (
        <Button variant="primary" onPress={ask}>
          {text.submit}
        </Button>
      )}
      {step === "spoerger" && (
        <Dialog title={text.submitTitle} isOpen onClose={() => setStep("venter")}>
          <p>{text.submitLead}</p>
          <ProblemNotice error={submit.error} />
          <div className="dialog-actions">
            <Button variant="primary" onPress={handIn} isPending={submit.isPending}>
              {text.submit}
            </Button>
            <Button onPress={() => setStep("venter")}>{text.cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function PracticeLine({
  reading: { id, caseNumber, answered, asked, missingRemarks },
}: {
  readonly reading: CalibrationRound["readings"][number];
}) {
  const action = answered === 0 ? text.begin : answered < asked ? text.goOn : text.see;
  return (
    <li>
      <strong>{text.caseTitle(caseNumber)}</strong>
      <ProgressBar label={text.answered(caseNumber)} labelHidden value={answered} total={asked} />
      {missingRemarks.length > 0 && <span>{text.missingRemarks(missingRemarks.join(", "))}</span>}
      <ButtonLink to={practicePath(id)} small>
        {action} <span className="sr-only">{text.caseTitle(caseNumber)}</span>
      </ButtonLink>
    </li>
  );
}
