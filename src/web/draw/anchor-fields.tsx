import type { DrawPlanInput, DrawView } from "#contract/draws";
import { getPlannerFacts } from "#contract/planner";
import { formatDecimal } from "#kit/danish-number";
import { plannedAnchorWidth } from "#statistics/methods/plan/planned-anchors";
import { drawText } from "../text/draw.ts";
import { Fieldset } from "../ui/fieldset.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { describeAskedTwice } from "./describe-asked-twice.ts";
import type { DraftPlan } from "./draft-plan.ts";

const text = drawText.anchors;
const none = "ingen";

interface AnchorFieldsProps {
  readonly modelId: string;
  readonly sources: DrawView["anchorSources"];
  readonly draft: DraftPlan;
  /** What the draft says; null while a field holds no number. */
  readonly plan: DrawPlanInput | null;
  readonly onChange: (draft: DraftPlan) => void;
}

/** How many cases of an earlier audit are to be drawn again, and what so many can show. */
export function AnchorFields({ modelId, sources, draft, plan, onChange }: AnchorFieldsProps) {
  const { from, cases } = draft.anchors;
  const chosen = sources.find(({ id }) => id === from);
  const choose = (chosen: string) => {
    const source = sources.find(({ id }) => id === chosen);
    const proposed = draft.levels.map(({ level }) => {
      const most = source?.levels.find((each) => each.level === level)?.cases ?? 0;
      return [level, String(Math.min(text.proposedCases, most))] as const;
    });
    onChange({ ...draft, anchors: { from: source?.id ?? "", cases: Object.fromEntries(proposed) } });
  };
  return (
    <Fieldset label={text.legend} hint={text.hint}>
      <SelectField
        label={text.from}
        options={[
          { value: none, label: text.none },
          ...sources.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={from === "" ? none : from}
        onChange={choose}
      />
      {from !== "" && (
        <>
          <div className="anchor-sizes">
            {draft.levels.map(({ level }) => (
              <TextField
                key={level}
                label={text.field(level)}
                value={cases[level] ?? ""}
                onChange={(typed) =>
                  onChange({ ...draft, anchors: { from, cases: { ...cases, [level]: typed } } })
                }
                input={{ inputMode: "numeric" }}
              />
            ))}
          </div>
          <p className="quiet">{whatTheyShow(draft)}</p>
          {chosen && plan && <AskedTwice modelId={modelId} source={chosen} plan={plan} />}
        </>
      )}
    </Fieldset>
  );
}

interface AskedTwiceProps {
  readonly modelId: string;
  readonly source: DrawView["anchorSources"][number];
  readonly plan: DrawPlanInput;
}

/** What the reworded questions ask of the reviewers, before the sizes are fixed. */
function AskedTwice({ modelId, source, plan }: AskedTwiceProps) {
  const facts = useEndpoint(getPlannerFacts, { params: { modelId } });
  return (
    <QueryView query={facts}>
      {({ minutes }) => <p className="quiet">{describeAskedTwice(plan, source, minutes).join(" ")}</p>}
    </QueryView>
  );
}

/** Expected of the last level's anchors: half got yes then, and one in ten goes each way. */
const expected = { yesThen: 0.5, loses: 0.1, gains: 0.1 };

function whatTheyShow({ levels, anchors }: DraftPlan): string {
  const typed = levels.map(({ level }) => Number(anchors.cases[level] ?? 0)).filter((cases) => cases > 0);
  const cases = typed.at(-1) ?? 0;
  const width = Number.isInteger(cases) ? plannedAnchorWidth(expected, cases) : null;
  return width === null ? "" : text.shows(formatDecimal(cases, 0), formatDecimal(50 * width, 0));
}
