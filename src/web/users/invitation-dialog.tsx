import { inviteUser, type User } from "#contract/users";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { usersText } from "../text/users.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";

/** Makes a one-time link for the user and shows it once. */
export function InvitationDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const invite = useCall(inviteUser, { invalidates: [] });
  const link = invite.data;
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url);
    announce(usersText.copied);
  };
  return (
    <Dialog title={usersText.inviteTitle(user.name)} isOpen onClose={onClose}>
      <p>{usersText.inviteLead}</p>
      <ProblemNotice error={invite.error} />
      {!link && (
        <div className="dialog-actions">
          <Button
            variant="primary"
            isPending={invite.isPending}
            onPress={() => invite.mutate({ params: { userId: user.id } })}
          >
            {usersText.makeLink}
          </Button>
        </div>
      )}
      {link && (
        <>
          <TextField
            label={usersText.inviteLink}
            hint={usersText.inviteExpires(dateOf(link.expiresAt), formatDanishTime(link.expiresAt))}
            value={link.url}
            onChange={() => {}}
          />
          <div className="dialog-actions">
            <Button variant="primary" onPress={() => copy(link.url)}>
              {usersText.copy}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function dateOf(instant: string): string {
  return formatDanishDate(localDate(instant.slice(0, 10)));
}
