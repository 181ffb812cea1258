import { type DeadlineOverview, type DeadlineScope, deadlineScopes } from "#contract/deadlines";
import { formatDecimal } from "#kit/danish-number";
import { deadlinesText as text } from "../text/deadlines.ts";

interface ScopeChoiceProps {
  /** Undefined: what matters now. */
  readonly chosen: DeadlineScope | undefined;
  readonly counts: DeadlineOverview["counts"];
  readonly onChoose: (scope: DeadlineScope | undefined) => void;
}

/** How far ahead to look, each with its number of deadlines. */
export function ScopeChoice({ chosen, counts, onChoose }: ScopeChoiceProps) {
  const choices = [
    { scope: undefined, title: text.scopes.kort },
    ...deadlineScopes.map((scope) => ({
      scope,
      title: text.scopeWithCount(text.scopes[scope], formatDecimal(counts[scope], 0)),
    })),
  ];
  return (
    <fieldset className="scope-choice">
      <legend className="sr-only">{text.scopeTitle}</legend>
      {choices.map(({ scope, title }) => (
        <button
          key={scope ?? "kort"}
          type="button"
          aria-pressed={scope === chosen}
          onClick={() => onChoose(scope)}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}
