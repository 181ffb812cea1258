import "../review/review.css";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import {
  type CalibrationReading,
  getCalibrationReading,
  getCalibrationRound,
  saveCalibrationAnswer,
} from "#contract/calibration";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { call } from "../api.ts";
import type { ReviewChannel } from "../review/review-channel.ts";
import { ReviewScreen } from "../review/review-screen.tsx";
import { calibrationText as text } from "../text/calibration.ts";
import { Notice } from "../ui/notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { practicePath, roundPath } from "./calibration-paths.ts";
import { practiceKey } from "./practice-key.ts";

/** A practice case on the screen that reviews are made on. */
export function ReadingPage() {
  const { readingId } = useParams({ from: "/kalibrering/oevesag/$readingId" });
  const client = useQueryClient();
  const reading = useQuery({
    ...endpointQuery(getCalibrationReading, { params: { readingId: Number(readingId) } }),
    // Opening is logged as a look into the case: not asked for again until the page is left.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <QueryView query={reading}>
      {(found) => (
        <ReviewScreen
          key={found.id}
          review={found}
          firstQuestionId={undefined}
          channel={practiceChannel(client, found)}
          notice={
            <Notice kind="info" title={text.practice}>
              {text.practiceNotice(formatDanishDate(localDate(found.asOf)))}
            </Notice>
          }
        />
      )}
    </QueryView>
  );
}

function practiceChannel(
  client: QueryClient,
  { id: readingId, roundId, nextReviewId }: CalibrationReading,
): ReviewChannel {
  const round = roundPath(roundId);
  return {
    key: practiceKey(readingId),
    queryKey: endpointQuery(getCalibrationReading, { params: { readingId } }).queryKey,
    async save(questionId, body) {
      const answer = await call(saveCalibrationAnswer, { params: { readingId, questionId }, body });
      // The last answer may still be on its way when the round is opened again.
      void client.invalidateQueries({ queryKey: [getCalibrationRound.path] });
      return { ...answer, difference: null };
    },
    back: { path: round, title: text.back },
    finish:
      nextReviewId === null
        ? { path: round, title: text.finish }
        : { path: practicePath(nextReviewId), title: text.nextCase },
  };
}
