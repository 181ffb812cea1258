import type { Problem } from "#contract/problem";

/** The server said no: its problem document, with a Danish title and often what to do. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer came. */
export class LostConnection extends Error {
  override readonly name = "LostConnection";
}

/** An answer came that is not what the contract says: an old page against a new server, or something in between. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

/** The server's message on one field of the body, by its path (`name`, `roles.0.unitId`), for the field's `error`. */
export function fieldError(error: Error | null, path: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.problem.errors?.find((field) => field.path === path)?.message;
}
