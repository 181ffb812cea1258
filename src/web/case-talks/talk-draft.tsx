import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { type CaseTalk, listTalkCases } from "#contract/case-talks";
import { formatDecimal } from "#kit/danish-number";
import { caseTalksText as text } from "../text/case-talks.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Pager } from "../ui/pager.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { endpointQuery } from "../use-endpoint.ts";
import { FormerLeaderSteps } from "./former-leader-steps.tsx";
import { StepList } from "./step-list.tsx";
import { TalkBar } from "./talk-bar.tsx";
import { TalkCase } from "./talk-case.tsx";
import { TalkWriting } from "./talk-writing.tsx";
import { UnsavedNotesProvider } from "./unsaved-notes.tsx";

/** The page to sit with: the cases that matter, the talk as a whole, and the rest of the cases folded away. */
export function TalkDraft({ talk }: { readonly talk: CaseTalk }) {
  const wholeId = useId();
  const about = { caseNumber: null, label: text.noteWhole };
  const isAboutWhole = (one: { readonly caseNumber: string | null }) => one.caseNumber === null;
  const hasWhole =
    talk.steps.some(isAboutWhole) || talk.notes.some((note) => isAboutWhole(note) && note.text !== "");
  const general = talk.earlierSteps.filter(({ hasOpenCase }) => !hasOpenCase);
  return (
    <UnsavedNotesProvider>
      <FirstCases talk={talk} />
      {(talk.isLeader || hasWhole || general.length > 0) && (
        <section className="talk-whole" aria-labelledby={wholeId}>
          <h2 id={wholeId}>{text.wholeTitle}</h2>
          {general.length > 0 && <h3>{text.agreedLast}</h3>}
          <StepList steps={general} talkOf={() => talk} isLeader={talk.isLeader} saysCase />
          {talk.stepsOfFormerLeaders.length > 0 && <FormerLeaderSteps talk={talk} />}
          <TalkWriting talk={talk} about={about} />
        </section>
      )}
      <RestOfCases talk={talk} />
      {talk.isLeader && <TalkBar talk={talk} />}
    </UnsavedNotesProvider>
  );
}

function FirstCases({ talk }: { readonly talk: CaseTalk }) {
  const headingId = useId();
  const [page, setPage] = useState(1);
  const cases = useTalkCases(talk, "foerst", page);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>
        {text.firstTitle} {cases.data && <span className="count">{formatDecimal(cases.data.total, 0)}</span>}
      </h2>
      <QueryView query={cases}>
        {({ total, pageSize, counts, cases: found }) => (
          <>
            {total === 0 && <EmptyState text={counts.oevrige === 0 ? text.noCases : text.firstNone} />}
            <Pager total={total} pageSize={pageSize} page={page} onPage={setPage} describe={text.shownCases}>
              {found.map((one) => (
                <TalkCase key={one.caseNumber} talk={talk} talkCase={one} isWriting />
              ))}
            </Pager>
          </>
        )}
      </QueryView>
    </section>
  );
}

/** Read, and logged, only when they are unfolded. */
function RestOfCases({ talk }: { readonly talk: CaseTalk }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useTalkCases(talk, "foerst", 1);
  const total = data?.counts.oevrige ?? 0;
  if (data === undefined || total === 0) return null;
  const say = (count: number) => formatDecimal(count, 0);
  return (
    <details className="talk-rest" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{text.showRest(say(total), say(data.counts.withoutNews))}</summary>
      {isOpen && <RestPages talk={talk} />}
    </details>
  );
}

function RestPages({ talk }: { readonly talk: CaseTalk }) {
  const [page, setPage] = useState(1);
  const cases = useTalkCases(talk, "oevrige", page);
  return (
    <QueryView query={cases}>
      {({ total, pageSize, cases: found }) => (
        <Pager total={total} pageSize={pageSize} page={page} onPage={setPage} describe={text.shownCases}>
          {found.map((one) => (
            <TalkCase key={one.caseNumber} talk={talk} talkCase={one} />
          ))}
        </Pager>
      )}
    </QueryView>
  );
}

function useTalkCases({ id }: CaseTalk, part: "foerst" | "oevrige", page: number) {
  return useQuery({
    ...endpointQuery(listTalkCases, { params: { talkId: id }, query: { part, page } }),
    placeholderData: keepPreviousData,
    // The cases keep their places while one sits with them.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
