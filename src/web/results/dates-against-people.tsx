import type { AgreementView } from "#contract/results";
import { resultsText } from "../text/results.ts";

const text = resultsText.dates;

/** Which way the dates and each level differ, in words. Nothing where the dates met no level's answers. */
export function DatesAgainstPeople({ agreement }: { readonly agreement: readonly AgreementView[] }) {
  const sentences = agreement.flatMap(sentencesOf);
  if (sentences.length === 0) return null;
  return (
    <>
      <ul className="warnings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="quiet">{text.first}</p>
    </>
  );
}

function sentencesOf(agreement: AgreementView): readonly string[] {
  const [first, level] = agreement.levels;
  if (first !== 0 || agreement.pairs === 0 || !("onlyFirstYes" in agreement)) return [];
  const { pairs, onlyFirstYes, onlySecondYes } = agreement;
  if (onlyFirstYes + onlySecondYes === 0) return [text.allAgree(pairs, level)];
  return [
    ...(onlySecondYes > 0 ? [text.datesSayNo(onlySecondYes, pairs, level)] : []),
    ...(onlyFirstYes > 0 ? [text.datesSayYes(onlyFirstYes, pairs, level)] : []),
  ];
}
