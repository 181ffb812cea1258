import { sha256 } from "#kit/sha256";
import type { Difference } from "./difference.ts";

/** One revision of an answer, and what is kept of what it said when it came. */
export interface FingerprintedAnswer {
  readonly caseNumber: string;
  readonly level: number;
  readonly wording: "tilsynets" | "tidligere";
  readonly questionId: string;
  readonly revision: number;
  /** What it says now; null where it is gone. */
  readonly now: {
    /** Of the question. */
    readonly version: number;
    /** UTC with six decimals: 2025-02-03T09:12:00.500000Z */
    readonly at: string;
    readonly value: string;
    readonly remark: string;
  } | null;
  /** Null where none is kept. */
  readonly hash: string | null;
  /** The fingerprint was taken when Sagspejl began to take them, and not when the answer came. */
  readonly isLate: boolean;
}

/** Lists the answers that no longer say what they said when they came, those that are gone, and those that came round Sagspejl. */
export function verifyFingerprints(answers: readonly FingerprintedAnswer[]): readonly Difference[] {
  return answers.flatMap((answer) => {
    const hash = hashNow(answer);
    if (hash === answer.hash) return [];
    const { caseNumber, level, questionId, revision, wording } = answer;
    const by = wording === "tidligere" ? " efter den tidligere ordlyd" : "";
    const place = `Svaret på ${questionId}${by} i sag ${caseNumber}, niveau ${level}, udgave ${revision},`;
    const what =
      hash === null
        ? "er slettet i databasen."
        : answer.hash === null
          ? "har intet fingeraftryk: Det er ikke givet i Sagspejl."
          : "er ændret i databasen, efter at det blev givet.";
    return [{ where: "svar", sentence: `${place} ${what}` }];
  });
}

/** By level, SHA-256 over the fingerprints of all its answers as they are now, in order, a line break between them. */
export function hashLevels(answers: readonly FingerprintedAnswer[]): ReadonlyMap<number, string> {
  const levels = [...new Set(answers.map(({ level }) => level))].toSorted((a, b) => a - b);
  return new Map(
    levels.map((level) => {
      const hashes = answers.flatMap((answer) => (answer.level === level ? (hashNow(answer) ?? []) : []));
      return [level, sha256(hashes.toSorted().join("\n"))];
    }),
  );
}

/** SHA-256 of what identifies the answer and what it says, a tab between each; the remark may hold any sign, and is last. */
function hashNow({ caseNumber, level, wording, questionId, revision, now }: FingerprintedAnswer) {
  if (now === null) return null;
  const { version, at, value, remark } = now;
  return sha256([caseNumber, level, wording, questionId, version, revision, at, value, remark].join("\t"));
}
