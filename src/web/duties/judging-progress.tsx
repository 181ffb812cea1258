import { useEffect } from "react";
import type { CountingView } from "#contract/counting";
import { countingText as text } from "../text/counting.ts";
import { announce } from "../ui/announce.ts";
import { Notice } from "../ui/notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";

/** How far the cases are judged by what is chosen; nothing when they all are. */
export function JudgingProgress({ cases: { all, waiting } }: Pick<CountingView, "cases">) {
  const isJudging = waiting > 0;
  useEffect(() => {
    if (!isJudging) return;
    return () => announce(text.judged);
  }, [isJudging]);
  if (!isJudging) return null;
  return (
    <Notice kind="info">
      <p>{text.judgingLead}</p>
      <ProgressBar label={text.judging} value={all - waiting} total={all} />
    </Notice>
  );
}
