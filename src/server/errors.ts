/**
 * An expected refusal. `code` is stable and for programs; the message is one Danish sentence that says what to do.
 * Features throw these; http/error-handler.ts alone knows their HTTP status.
 */
export abstract class Refusal extends Error {
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
    this.name = new.target.name;
  }
}

/** Nobody is signed in, or not well enough. */
export class Unauthenticated extends Refusal {}

/** What was typed to sign in is not right. */
export class WrongCredentials extends Unauthenticated {}

/** The user may not do this. */
export class Forbidden extends Refusal {}

/** It does not exist, or not for this user: the two are told apart by nobody. */
export class NotFound extends Refusal {}

/** Somebody else came first. `current` is what they left, for the person to choose from. */
export class Conflict extends Refusal {
  readonly current: unknown;

  constructor(code: string, sentence: string, current?: unknown) {
    super(code, sentence);
    this.current = current;
  }
}

/** There is one already, and two would be mixed up. */
export class AlreadyExists extends Conflict {}

/** A rule of the audit or of the law says no. `findings` are the single things that are wrong, a sentence each. */
export class RuleBroken extends Refusal {
  readonly findings: readonly string[];

  constructor(code: string, sentence: string, findings: readonly string[] = []) {
    super(code, sentence);
    this.findings = findings;
  }
}
