import { roles as allRoles, roleTitles } from "#audit/roles";
import { listUnits, type UserInput } from "#contract/users";
import { usersText } from "../text/users.ts";
import { Button } from "../ui/button.tsx";
import { Fieldset } from "../ui/fieldset.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { firstRole } from "./user-input.ts";

type HeldRole = UserInput["roles"][number];

interface RoleRowsProps {
  readonly roles: readonly HeldRole[];
  readonly onChange: (roles: HeldRole[]) => void;
}

const roleOptions = allRoles.map((role) => ({ value: role, label: roleTitles[role] }));
/** A select has no null: the whole municipality is this value in it. */
const everywhere = "hele-kommunen";

/** The roles of one user, each in a unit or in the whole municipality. */
export function RoleRows({ roles, onChange }: RoleRowsProps) {
  const units = useEndpoint(listUnits, {}).data ?? [];
  const unitOptions = [
    { value: everywhere, label: usersText.wholeMunicipality },
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const replace = (at: number, part: Partial<HeldRole>) =>
    onChange(roles.map((held, index) => (index === at ? { ...held, ...part } : held)));
  return (
    <Fieldset label={usersText.roles}>
      {roles.map((held, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place.
        <div className="role-row" key={index}>
          <SelectField
            label={usersText.role}
            options={roleOptions}
            value={held.role}
            onChange={(role) => replace(index, { role })}
          />
          <SelectField
            label={usersText.unit}
            options={unitOptions}
            value={held.unitId ?? everywhere}
            onChange={(unit) => replace(index, { unitId: unit === everywhere ? null : unit })}
          />
          {roles.length > 1 && (
            <Button
              variant="quiet"
              aria-label={usersText.removeWhichRole(roleTitles[held.role])}
              onPress={() => onChange(roles.filter((_, other) => other !== index))}
            >
              {usersText.removeRole}
            </Button>
          )}
        </div>
      ))}
      <Button variant="quiet" onPress={() => onChange([...roles, { role: firstRole, unitId: null }])}>
        {usersText.addRole}
      </Button>
    </Fieldset>
  );
}
