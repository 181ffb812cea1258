import "./sign-in.css";
import { type Role, roleTitles } from "#audit/roles";
import { type Me, signInAsDemoUser } from "#contract/sign-in";
import { roleOrder, roleWork, signInText } from "../text/sign-in.ts";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { groupByRole } from "./group-by-role.ts";
import { useEntering } from "./use-entering.ts";

interface DemoPeopleProps {
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: Me["roles"] }[];
  readonly returnTo: string | undefined;
}

/** Enough to choose among; the rest are one click away. */
const shownPerRole = 3;

/** The demo's way in: invented people by role, with what each role does. */
export function DemoPeople({ people, returnTo }: DemoPeopleProps) {
  const signIn = useCall(signInAsDemoUser, { invalidates: [] });
  const enter = useEntering();
  const enterAs = (userId: string) =>
    signIn.mutate({ body: { userId } }, { onSuccess: (me) => enter(me, returnTo) });
  return (
    <>
      <PageHeader title={signInText.demoTitle} lead={signInText.demoLead} />
      <ProblemNotice error={signIn.error} />
      <div className="demo-roles">
        {groupByRole(people, roleOrder).map(({ role, people: holders }) => (
          <section key={role} className="demo-role">
            <h2>{roleTitles[role]}</h2>
            <p>{roleWork[role]}</p>
            <PeopleList role={role} people={holders.slice(0, shownPerRole)} onChoose={enterAs} />
            {holders.length > shownPerRole && (
              <details>
                <summary>{signInText.showMore(holders.length - shownPerRole)}</summary>
                <PeopleList role={role} people={holders.slice(shownPerRole)} onChoose={enterAs} />
              </details>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

interface PeopleListProps extends Pick<DemoPeopleProps, "people"> {
  readonly role: Role;
  readonly onChoose: (userId: string) => void;
}

function PeopleList({ role, people, onChoose }: PeopleListProps) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" className="demo-person" onClick={() => onChoose(person.id)}>
            <span className="demo-person-name">{person.name}</span>
            <span className="demo-person-unit">{unitsOf(person.roles, role)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function unitsOf(roles: Me["roles"], role: Role): string {
  return roles.flatMap((held) => (held.role === role && held.unit ? [held.unit.name] : [])).join(", ");
}
