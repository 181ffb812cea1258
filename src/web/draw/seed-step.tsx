import { type FormEvent, useState } from "react";
import { type DrawView, setSeed } from "#contract/draws";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { DrawStep, type StepProps } from "./draw-step.tsx";

const text = drawText.seed;

/** The seed: thrown here, or taken from somewhere public. */
export function SeedStep({ audit, draw, mayDraw }: StepProps) {
  const state =
    draw === null || draw.step === "grundlag" ? "waiting" : draw.seedAt === null ? "current" : "done";
  return (
    <DrawStep title={text.title} state={state} waitsFor={drawText.waiting.seed}>
      {draw?.seedAt == null ? (
        <>
          <p>{text.lead}</p>
          {mayDraw && <SeedForm auditId={audit.id} />}
        </>
      ) : (
        <SeedFacts draw={draw} />
      )}
    </DrawStep>
  );
}

function SeedForm({ auditId }: { readonly auditId: string }) {
  const [seed, setText] = useState("");
  const make = useCall(setSeed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({ params: { auditId }, body: { seed } });
  };
  return (
    <>
      <ProblemNotice error={make.error} />
      <div className="button-row">
        <Button
          variant="primary"
          isPending={make.isPending}
          onPress={() => make.mutate({ params: { auditId }, body: { seed: null } })}
        >
          {text.throw}
        </Button>
      </div>
      <form className="seed-form" onSubmit={submit} noValidate>
        <TextField
          label={text.orWrite}
          value={seed}
          onChange={setText}
          input={{ autoComplete: "off", spellCheck: false, maxLength: 200 }}
        />
        <Button type="submit" isDisabled={seed.trim() === ""} isPending={make.isPending}>
          {text.use}
        </Button>
      </form>
    </>
  );
}

function SeedFacts({ draw }: { readonly draw: DrawView }) {
  return (
    <DefinitionList
      items={[
        {
          term: text.seed,
          value: draw.seed === null ? text.keptBack : <code className="fingerprint">{draw.seed}</code>,
        },
        { term: text.origin, value: draw.seedOrigin ? text.origins[draw.seedOrigin] : "" },
        { term: text.madeAt, value: draw.seedAt ? formatMoment(draw.seedAt) : "" },
        { term: text.frameHash, value: <code className="fingerprint">{draw.frame.hash}</code> },
      ]}
    />
  );
}
