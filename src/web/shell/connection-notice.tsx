import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { shellText } from "../text/shell.ts";

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);
const isOnline = () => onlineManager.isOnline();

/** Says that the connection is gone, for as long as it is. */
export function ConnectionNotice() {
  const online = useSyncExternalStore(subscribe, isOnline);
  return (
    <div role="status" className="connection-notice">
      {!online && <p>{shellText.offline}</p>}
    </div>
  );
}
