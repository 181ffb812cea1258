import { useState } from "react";
import {
  addCalibrationReaders,
  type CalibrationReader,
  type CalibrationRound,
  moveCalibrationRound,
} from "#contract/calibration";
import { formatPercent } from "#kit/danish-number";
import { calibrationText as text } from "../text/calibration.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { formatShare } from "../ui/format-share.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { useCall } from "../use-endpoint.ts";
import { FacitList } from "./facit-list.tsx";
import { QuestionReadings } from "./question-readings.tsx";

/** What the head of quality sees and does: the questions to talk about, each reader, and the facit. */
export function HeadRound({ round }: { readonly round: CalibrationRound }) {
  const { status, submitted, readers, limitPercent, level } = round;
  const lead = text.headLead(text.status[status], text.nOf(submitted, readers), text.limit(limitPercent));
  return (
    <>
      <PageHeader title={text.roundTitle(level)} lead={lead} actions={<RoundMoves round={round} />} />
      {status === "kladde" && <Notice kind="info">{text.draftNotice}</Notice>}
      {status !== "kladde" && (
        <section>
          <h2>{text.talkTitle}</h2>
          {round.byQuestion === null ? <p>{text.talkNone}</p> : <QuestionReadings round={round} />}
        </section>
      )}
      <section>
        <h2>{text.readerTitle}</h2>
        <p className="quiet">{text.readerNote}</p>
        <Table
          caption={text.readerTitle}
          captionHidden
          columns={limitPercent === null ? columns.filter(({ key }) => key !== "verdict") : columns}
          rows={round.readerResults}
          rowKey={({ id }) => id}
          emptyText={text.readersNone}
        />
      </section>
      <FacitList round={round} />
    </>
  );
}

/** Opening, ending, and taking in those who came later. */
function RoundMoves({
  round: { id: roundId, status, readers, submitted },
}: {
  readonly round: CalibrationRound;
}) {
  const [isEnding, setEnding] = useState(false);
  const move = useCall(moveCalibrationRound);
  const add = useCall(addCalibrationReaders);
  const moveTo = (to: "aaben" | "afsluttet") =>
    move.mutate(
      { params: { roundId }, body: { to } },
      {
        onSuccess: () => {
          announce(text.moved);
          setEnding(false);
        },
      },
    );
  if (status === "afsluttet") return null;
  return (
    <>
      <ProblemNotice error={move.error ?? add.error} />
      {status === "kladde" ? (
        <Button variant="primary" onPress={() => moveTo("aaben")} isPending={move.isPending}>
          {text.open}
        </Button>
      ) : (
        <>
          <Button
            onPress={() =>
              add.mutate({ params: { roundId } }, { onSuccess: ({ added }) => announce(text.added(added)) })
            }
            isPending={add.isPending}
          >
            {text.addReaders}
          </Button>
          <Button variant="primary" onPress={() => setEnding(true)}>
            {text.end}
          </Button>
        </>
      )}
      {isEnding && (
        <Dialog title={text.endTitle} isOpen onClose={() => setEnding(false)}>
          <p>{text.endLead(readers - submitted)}</p>
          <div className="dialog-actions">
            <Button variant="primary" onPress={() => moveTo("afsluttet")} isPending={move.isPending}>
              {text.end}
            </Button>
            <Button onPress={() => setEnding(false)}>{text.cancel}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

const verdictTones = {
  bestaaet: "success",
  "ikke-bestaaet": "warning",
  "kan-ikke-siges": "neutral",
} as const satisfies Record<string, TagTone>;

const named = text.readerColumns;
const columns: readonly Column<CalibrationReader>[] = [
  {
    key: "name",
    header: named.name,
    cell: ({ name }) => name,
    sortBy: ({ name }) => name,
    isRowHeader: true,
  },
  { key: "cases", header: named.cases, cell: ({ cases }) => cases, numeric: true },
  {
    key: "agree",
    header: named.agree,
    cell: ({ result }) => (result === null ? text.notHandedIn : formatShare(result.agree, result.answers)),
    sortBy: ({ result }) => (result === null ? null : result.agree / result.answers),
    numeric: true,
  },
  {
    key: "interval",
    header: named.interval,
    cell: ({ result }) =>
      result?.interval
        ? text.interval(formatPercent(result.interval[0]), formatPercent(result.interval[1]))
        : "–",
    numeric: true,
  },
  {
    key: "direction",
    header: named.direction,
    cell: ({ result }) =>
      result === null ? "–" : text.direction(result.stricter, result.milder, result.otherwise),
  },
  {
    key: "verdict",
    header: named.verdict,
    cell: ({ result }) =>
      result?.verdict ? <Tag tone={verdictTones[result.verdict]}>{text.verdict[result.verdict]}</Tag> : "–",
  },
];
