import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FigureView } from "#contract/figures";
import { drawText } from "../text/draw.ts";
import { figuresText as text } from "../text/figures.ts";
import { formatMoment } from "../ui/format-moment.ts";
import { CountsTable } from "./counts-table.tsx";

/** The chain: frame, seed, draw, answers, counts, number; each with what it came to and where it can be seen. */
export function FigureChain({ figure }: { readonly figure: FigureView }) {
  const { draw, audit } = figure;
  return (
    <ol className="figure-chain">
      {draw && <DrawSteps draw={draw} auditId={audit.id} />}
      {!draw && <li>{audit.source === null ? text.noDraw : text.source(audit.source)}</li>}
      {figure.question && <AnswersStep figure={figure} question={figure.question} />}
      <Step title={text.steps.counts}>
        <CountsTable counts={figure.counts} />
      </Step>
      <Step title={text.steps.value}>
        <p className="figure-value">{figure.value ?? text.hidden}</p>
        {figure.arithmetic
          .filter((line) => line !== figure.value)
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </Step>
    </ol>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function DrawSteps({
  draw,
  auditId,
}: {
  readonly draw: NonNullable<FigureView["draw"]>;
  readonly auditId: string;
}) {
  return (
    <>
      <Step title={text.steps.frame}>
        <p>{text.frame(draw.frameSize, formatMoment(draw.frameBuiltAt))}</p>
        <p className="quiet">
          {text.fingerprint}: <code>{draw.frameHash}</code>
        </p>
      </Step>
      <Step title={text.steps.seed}>
        <p>{draw.seed === null ? drawText.seed.keptBack : <code>{draw.seed}</code>}</p>
        <p className="quiet">{text.seed(formatMoment(draw.seedAt), formatMoment(draw.planFixedAt))}</p>
      </Step>
      <Step title={text.steps.draw}>
        <p>{draw.levels.map(({ level, cases }) => text.drawnOn(level, cases)).join(" · ")}</p>
        <p className="quiet">{text.draw(draw.number, formatMoment(draw.drawnAt))}</p>
        <p>
          <Link to="/tilsyn/$auditId/udtraek/protokol" params={{ auditId }}>
            {text.protocol}
          </Link>
        </p>
      </Step>
    </>
  );
}

function AnswersStep({
  figure: { answers, audit },
  question,
}: {
  readonly figure: FigureView;
  readonly question: NonNullable<FigureView["question"]>;
}) {
  return (
    <Step title={text.steps.answers}>
      <p>
        {question.text} <span className="quiet">({text.question(question.id, question.version)})</span>
      </p>
      <p className="quiet">
        {text.questionHash}: <code>{question.hash}</code>
      </p>
      <p>
        <Link to="/lov-og-metode/spoergsmaal/$questionId" params={{ questionId: question.id }}>
          {text.criterion}
        </Link>
      </p>
      {answers && (
        <p>
          <Link
            to="/tilsyn/$auditId/resultater/$questionId"
            params={{ auditId: audit.id, questionId: answers.questionId }}
            search={{
              niveau: answers.level,
              enhed: answers.unit,
              sagstype: answers.stratum,
              omraade: answers.area,
            }}
          >
            {text.answers}
          </Link>
        </p>
      )}
      {!answers && audit.source === null && <p className="quiet">{text.noAnswers}</p>}
    </Step>
  );
}
