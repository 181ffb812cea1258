import { useSyncExternalStore } from "react";
import { latestAnnouncement, subscribeToAnnouncements } from "../ui/announce.ts";

/** Where `announce` speaks. */
export function LiveRegion() {
  const message = useSyncExternalStore(subscribeToAnnouncements, latestAnnouncement);
  return (
    <div className="sr-only" role="status" aria-live="polite">
      {message}
    </div>
  );
}
