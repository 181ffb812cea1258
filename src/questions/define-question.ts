import type { Criterion, Question } from "./question.ts";
import { highSomeLow, noYes, type Scale, yesNo } from "./scale.ts";

/** What a question file states; what most questions share may be left out. */
interface Definition<Values extends string>
  extends Omit<Question, "scale" | "criterion" | "relevance" | "duties" | "events" | "higherIs">,
    Partial<Pick<Question, "relevance" | "duties" | "events">> {
  readonly criterion: Omit<Criterion, "byValue"> & Readonly<Record<Values, string>>;
}

/** A question where *ja* is good practice and *nej* a defect. */
export function yesNoQuestion(definition: Definition<"ja" | "nej">): Question {
  const { ja, nej, ...rest } = definition.criterion;
  return define(definition, yesNo, { byValue: { ja, nej }, ...rest });
}

/** A question that asks for a fault, so that *ja* is the defect and a higher share is worse. */
export function faultQuestion(definition: Definition<"ja" | "nej">): Question {
  const { ja, nej, ...rest } = definition.criterion;
  return { ...define(definition, noYes, { byValue: { nej, ja }, ...rest }), higherIs: "worse" };
}

/** A question answered in grades; each grade has its own criterion. */
export function gradedQuestion(definition: Definition<"hoej" | "nogen" | "ringe">): Question {
  const { hoej, nogen, ringe, ...rest } = definition.criterion;
  const byValue = { "i-hoej-grad": hoej, "i-nogen-grad": nogen, "i-ringe-grad": ringe };
  return define(definition, highSomeLow, { byValue, ...rest });
}

function define(
  { id, version, landmark, text, source, relevance = {}, duties = [], events = [] }: Definition<never>,
  scale: Scale,
  criterion: Criterion,
): Question {
  return {
    id,
    version,
    landmark,
    text,
    source,
    scale,
    criterion,
    relevance,
    duties,
    events,
    higherIs: "better",
  };
}
