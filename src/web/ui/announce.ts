const listeners = new Set<() => void>();
let message = "";

/** Says a short message to screen readers without moving focus ("Svaret er gemt"). Shown by the frame's live region. */
export function announce(text: string): void {
  // A repeated text is not read again unless it differs: a trailing no-break space makes it differ.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function latestAnnouncement(): string {
  return message;
}
