import type { User, UserInput } from "#contract/users";
import type { Tx } from "#server/database/connect";
import { isSqlError } from "#server/database/is-sql-error";
import { AlreadyExists, NotFound, RuleBroken } from "#server/errors";
import { logChange } from "../change-log/log-change.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { findUser, insertUser, updateUser } from "./users.store.ts";

/** What a broken constraint means to the one who typed. */
const constraintSentences: Readonly<Record<string, string>> = {
  app_user_login: "Brugernavnet er taget. Vælg et andet.",
  app_user_raadgiver_code_key: "En anden bruger har den rådgiverkode. Ret den, eller lad feltet stå tomt.",
  user_role_user_id_role_unit_id_key: "Samme rolle står to gange. Fjern den ene.",
  user_role_unit_id_fkey: "Enheden findes ikke. Vælg en fra listen.",
};

/** Creates a user, or changes the one of `userId`. Throws {@link NotFound}, {@link AlreadyExists} or {@link RuleBroken}. */
export async function saveUser(
  tx: Tx,
  actor: SignedInUser,
  userId: string | null,
  input: UserInput,
): Promise<User> {
  if (userId === actor.id) refuseLockingOneselfOut(input);
  const id = await store(tx, userId, input).catch(explainConstraint);
  const details = { active: input.active, roles: input.roles };
  await logChange(tx, { by: actor.id, action: "bruger-gemt", subject: id, details });
  const user = await findUser(tx, id);
  if (user === null) throw unknownUser();
  return user;
}

export function unknownUser(): NotFound {
  return new NotFound("ukendt-bruger", "Brugeren findes ikke. Hent listen igen.");
}

function refuseLockingOneselfOut({ active, roles }: UserInput): void {
  if (active && roles.some(({ role }) => role === "administrator")) return;
  throw new RuleBroken(
    "lukker-sig-selv-ude",
    "Du kan ikke tage administratorrollen fra dig selv. Bed en anden administrator om at gøre det.",
  );
}

async function store(tx: Tx, userId: string | null, input: UserInput): Promise<string> {
  if (userId === null) return insertUser(tx, input);
  if (!(await updateUser(tx, userId, input))) throw unknownUser();
  return userId;
}

function explainConstraint(error: unknown): never {
  const sentence = isSqlError(error) ? constraintSentences[error.constraint ?? ""] : undefined;
  throw sentence === undefined ? error : new AlreadyExists("findes-allerede", sentence);
}
