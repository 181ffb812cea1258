import { useEffect, useRef, useState } from "react";
import type { Answers } from "./use-answers.ts";
import { useMoment } from "./use-moment.ts";

/** As long as an answer that the dates may differ from is waited for; without a connection the review goes on. */
const patienceMs = 1500;

interface Awaited {
  readonly questionId: string;
  readonly value: string;
}

/**
 * Moves on from a question once its answer is saved, for only then is it known whether the dates differ.
 * Returns what begins the wait, or with null ends it. A conflict or a refusal keeps the reviewer at the question.
 */
export function useMoveOn(answers: Answers, moveOn: () => void): (awaited: Awaited | null) => void {
  const [awaited, setAwaited] = useState<Awaited | null>(null);
  const isLate = useMoment(awaited !== null, patienceMs);
  const latest = useRef(moveOn);
  latest.current = moveOn;
  const answer = awaited === null ? undefined : answers.of(awaited.questionId);
  const isStopped = answer?.pending !== undefined && answer.pending.state !== "venter";
  const isSaved = answer?.pending === undefined && answer?.saved?.value === awaited?.value;
  useEffect(() => {
    if (awaited === null || !(isStopped || isSaved || isLate)) return;
    setAwaited(null);
    if (!isStopped) latest.current();
  }, [awaited, isStopped, isSaved, isLate]);
  return setAwaited;
}
