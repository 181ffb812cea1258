import { isRuleBroken, type RuleBroken as RuleAnswer } from "#audit/rule-broken";
import { RuleBroken } from "#server/errors";

/** What a rule of the audit gave, or its refusal thrown as the API's {@link RuleBroken}: same code, same sentence. */
export function obeyRule<Outcome>(outcome: Outcome | RuleAnswer): Outcome {
  return isRuleBroken(outcome) ? refuse(outcome) : outcome;
}

/** Throws the refusal as the API's {@link RuleBroken}. */
export function refuse({ rule, sentence }: RuleAnswer): never {
  throw new RuleBroken(rule, sentence);
}
