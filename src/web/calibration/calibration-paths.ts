export function roundPath(roundId: number): string {
  return `/kalibrering/${roundId}`;
}

export function practicePath(readingId: number): string {
  return `/kalibrering/oevesag/${readingId}`;
}
