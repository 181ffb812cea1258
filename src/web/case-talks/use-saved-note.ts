import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { type CaseTalk, getCaseTalk, saveTalkNote, type TalkNote } from "#contract/case-talks";
import { call } from "../api.ts";
import { ApiProblem } from "../api-errors.ts";
import { endpointQuery } from "../use-endpoint.ts";
import { useReportUnsaved } from "./unsaved-notes.tsx";

interface Version {
  readonly text: string;
  readonly revision: number;
}
const versionSchema = z.object({ text: z.string(), revision: z.number() });
const nothing: Version = { text: "", revision: 0 };

/** How long a pause in the writing is before it is saved. */
const pauseMs = 700;

/** A note's text and its saving: after a pause, when the field is left, and when the page is. */
export function useSavedNote(talkId: number, caseNumber: string | null, note: TalkNote | undefined) {
  const [text, setText] = useState(note?.text ?? "");
  const [saved, setSaved] = useState<Version>(note ?? nothing);
  const keep = useKeepInCache(talkId, caseNumber);
  const save = useMutation({
    mutationFn: (version: Version) =>
      call(saveTalkNote, {
        params: { talkId },
        body: { caseNumber, text: version.text, expectedRevision: version.revision },
      }),
    onSuccess: ({ revision }, sent) => {
      setSaved({ text: sent.text, revision });
      keep({ text: sent.text, revision });
    },
  });
  const theirs = theirVersion(save.error);
  const isDirty = text !== saved.text && theirs === null;
  const saveNow = () => {
    if (isDirty && !save.isPending) save.mutate({ text, revision: saved.revision });
  };
  useEffect(() => {
    if (!isDirty || save.isPending || save.isError) return;
    const timer = setTimeout(() => save.mutate({ text, revision: saved.revision }), pauseMs);
    return () => clearTimeout(timer);
  }, [isDirty, text, saved, save]);
  useReportUnsaved(text !== saved.text);
  useOnLeaving(saveNow);
  return {
    text,
    write: (written: string) => {
      setText(written);
      if (save.isError && theirs === null) save.reset();
    },
    saveNow,
    theirs,
    error: theirs === null ? save.error : null,
    keepMine: () => theirs && save.mutate({ text, revision: theirs.revision }),
    takeTheirs: () => {
      if (theirs === null) return;
      setText(theirs.text);
      setSaved(theirs);
      keep(theirs);
      save.reset();
    },
  };
}

/** What somebody else left, when that is why the note was not saved. */
function theirVersion(error: Error | null): Version | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== "notat-aendret") return null;
  return versionSchema.catch(nothing).parse(error.problem.current);
}

/** The talk as it is remembered, so that a field that comes back shows what was saved. */
function useKeepInCache(talkId: number, caseNumber: string | null) {
  const client = useQueryClient();
  const { queryKey } = endpointQuery(getCaseTalk, { params: { talkId } });
  return (version: Version) =>
    client.setQueryData(queryKey, (talk: CaseTalk | undefined) => {
      if (talk === undefined) return talk;
      const others = talk.notes.filter((note) => note.caseNumber !== caseNumber);
      return { ...talk, notes: [...others, { caseNumber, child: null, ...version }] };
    });
}

function useOnLeaving(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => latest.current(), []);
}
