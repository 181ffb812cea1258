import { closeCalendarFeed, getCalendarFeed, renewCalendarFeed } from "#contract/deadlines";
import { deadlinesText as text } from "../text/deadlines.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";

/** The secret address of one's calendar feed: make it, see it once, renew it, close it. */
export function CalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const feed = useEndpoint(getCalendarFeed, {});
  const renew = useCall(renewCalendarFeed, { invalidates: [getCalendarFeed] });
  const close = useCall(closeCalendarFeed, { invalidates: [getCalendarFeed] });
  const closeFeed = () => {
    renew.reset();
    close.mutate({}, { onSuccess: () => announce(text.feedClosed) });
  };
  return (
    <Dialog title={text.feedTitle} isOpen onClose={onClose}>
      <p>{text.feedLead}</p>
      <QueryView query={feed}>
        {({ createdAt }) => (
          <>
            {renew.data === undefined && (
              <p className="quiet">
                {createdAt === null ? text.feedNone : text.feedSince(formatMoment(createdAt))}
              </p>
            )}
            {renew.data !== undefined && <Address url={renew.data.url} />}
            <ProblemNotice error={renew.error ?? close.error} />
            <div className="dialog-actions">
              <Button
                variant={createdAt === null ? "primary" : "secondary"}
                isPending={renew.isPending}
                onPress={() => renew.mutate({})}
              >
                {createdAt === null ? text.feedMake : text.feedRenew}
              </Button>
              {createdAt !== null && (
                <Button variant="quiet" isPending={close.isPending} onPress={closeFeed}>
                  {text.feedClose}
                </Button>
              )}
            </div>
          </>
        )}
      </QueryView>
    </Dialog>
  );
}

function Address({ url }: { readonly url: string }) {
  const copy = () => void navigator.clipboard.writeText(url).then(() => announce(text.feedCopied));
  return (
    <>
      <TextField label={text.feedAddress} hint={text.feedSecret} value={url} onChange={() => {}} />
      <Button small onPress={copy}>
        {text.feedCopy}
      </Button>
    </>
  );
}
