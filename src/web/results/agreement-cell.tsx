import type { AgreementView } from "#contract/results";
import { OriginLink } from "../figures/origin-link.tsx";
import { resultsText as text } from "../text/results.ts";
import { coefficientOf, isFew } from "./level-figures.ts";

/** `16/18 enige`, with AC1 under it. */
export function AgreementCell({ agreement }: { readonly agreement: AgreementView | undefined }) {
  if (agreement === undefined || agreement.pairs === 0) return <span className="quiet">{text.noPairs}</span>;
  const { name, value } = coefficientOf(agreement);
  return (
    <>
      <OriginLink figure={agreement.id}>{text.agreementCell(agreement.agree, agreement.pairs)}</OriginLink>
      <span className="results-note figure">
        {isFew(agreement.pairs) ? text.few : text.coefficient(name, value)}
      </span>
    </>
  );
}
