import "./figures.css";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type FigureView, getFigure } from "#contract/figures";
import { figuresText as text } from "../text/figures.ts";
import { resultsText } from "../text/results.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { CopyFigure } from "./copy-figure.tsx";
import { FigureChain } from "./figure-chain.tsx";
import { MeasureBox } from "./measure-box.tsx";

/** One number, and the whole way back to the frame and the seed. */
export function FigurePage() {
  const params = useParams({ from: "/tilsyn/$auditId/tal/$figureId" });
  const { enhed, sagstype, omraade } = useSearch({ from: "/tilsyn/$auditId/tal/$figureId" });
  const query = {
    ...(enhed !== undefined && { unit: enhed }),
    ...(sagstype !== undefined && { stratum: sagstype }),
    ...(omraade !== undefined && { area: omraade }),
  };
  const figure = useEndpoint(getFigure, { params, query });
  return <QueryView query={figure}>{(found) => <Figure figure={found} />}</QueryView>;
}

function Figure({ figure }: { readonly figure: FigureView }) {
  const { audit, filter, measure, commands } = figure;
  return (
    <div className="figure-page">
      <Breadcrumb>
        <Link to="/tilsyn/$auditId/resultater" params={{ auditId: audit.id }}>
          {audit.title}
        </Link>
        <span>{resultsText.listTitle}</span>
      </Breadcrumb>
      <PageHeader title={text.title} lead={figure.sentence} />
      <p className="quiet">
        {text.filter}: {filter.length === 0 ? text.wholeMunicipality : filter.join(" · ")}
      </p>
      {figure.value === null && <Notice kind="info">{text.hiddenNote}</Notice>}
      <CopyFigure reference={figure.reference} />
      <h2>{text.chain}</h2>
      <p className="quiet">{text.chainLead}</p>
      <FigureChain figure={figure} />
      {measure && <MeasureBox measure={measure} />}
      <h2>{text.recompute}</h2>
      <p>{text.recomputeLead}</p>
      <div className="figure-commands">
        {commands.map((command) => (
          <p key={command}>
            <code>{command}</code>
          </p>
        ))}
      </div>
    </div>
  );
}
