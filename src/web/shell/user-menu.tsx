import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { type Me, signOut } from "#contract/sign-in";
import { shellText } from "../text/shell.ts";
import { useCall } from "../use-endpoint.ts";
import { describeRoles } from "./describe-roles.ts";

/** Who is signed in, with role and unit, and the way out. */
export function UserMenu({ me }: { readonly me: Me }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useCall(signOut, { invalidates: [] });
  const leaveAndForget = async () => {
    await leave.mutateAsync({});
    await navigate({ to: "/log-ind" });
    client.clear();
  };
  return (
    <MenuTrigger>
      <Button className="user-menu-button" aria-label={shellText.userMenu(me.name)}>
        <span className="user-menu-name">{me.name}</span>
        <span className="user-menu-roles">{describeRoles(me.roles)}</span>
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
