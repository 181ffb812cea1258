import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { type Me, signOut } from "#contract/sign-in";
import { shellText } from "../text/shell.ts";
import { useCall } from "../use-endpoint.ts";
import { describeRoles } from "./describe-roles.ts";

/** Who is signed in, with role and unit, and the way out. */
export function UserMenu({ me }: { readonly me: Me }) {
  const leave = useCall(signOut, { invalidates: [] });
  // A whole new page, so that nothing this person saw stays in memory.
  const leaveAndForget = () => leave.mutate({}, { onSuccess: () => window.location.assign("/log-ind") });
  return (
    <MenuTrigger>
      <Button className="user-menu-button">
        <span className="user-menu-name">{me.name}</span>
        <span className="user-menu-roles">{describeRoles(me.roles)}</span>
        <span className="sr-only">{shellText.userMenuMark}</span>
        <span className="user-menu-mark" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end" className="menu-popover">
        <Menu className="menu" onAction={leaveAndForget} aria-label={shellText.userMenu(me.name)}>
          <MenuItem id="sign-out" className="menu-item">
            {me.demo ? shellText.switchPerson : shellText.signOut}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
