import { z } from "zod";
import { normalInterval } from "../methods/normal-interval.ts";
import { severityOfReaders } from "../methods/severity-of-readers.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe } from "./input-schemas.ts";

const textRule = mustBe("en tekst på 1 til 100 tegn");
const text = z.string(textRule).min(1, textRule).max(100, textRule);
const answer = z.object(
  { case: text, question: text, reader: text, passed: z.boolean(mustBe("true eller false")) },
  mustBe("et objekt med case, question, reader og passed"),
);

export const severity = statisticMethod({
  id: "severity",
  title: "Hvem er strengest?",
  summary:
    "Hvor meget oftere en læser (et niveau eller en måler) finder en mangel end en anden eller end gennemsnittet, over alle spørgsmål.",
  reference: "Linacre 1989; De Boeck m.fl. 2011; Breslow & Day 1980",
  input: z.object({
    answers: z.array(answer, mustBe("en liste af svar")),
    reference: text.optional(),
    model: z.enum(["mixed", "conditional"], mustBe("mixed eller conditional")).default("mixed"),
  }),
  undefinedWhen:
    "En læser uden tal har aldrig svaret forskelligt, eller har ingen svar til fælles med de andre.",
  compute: ({ answers, reference, model }) => {
    const rows = answers.map(({ case: caseId, question, reader, passed }) => ({
      caseId,
      question,
      reader,
      passed,
    }));
    const readers = [...new Set(rows.map(({ reader }) => reader))];
    const comparedWith = reference === undefined ? readers : [reference];
    const found = severityOfReaders(rows, () => comparedWith, model);
    return {
      readers: found.map(({ reader, answers: count, severity: step }) => ({
        reader,
        answers: count,
        severity: step?.value ?? null,
        standardError: step?.standardError ?? null,
        severity95: step === null ? null : normalInterval(step),
      })),
    };
  },
});
