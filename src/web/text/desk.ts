export const deskText = {
  title: "Mit bord",
  lead: (name: string) => `Hvad der venter på dig, ${name}. Det, der haster mest, står øverst.`,
  now: "Nu",
  thisWeek: "Denne uge",
  news: "Nyt",
  urgent: "Haster",
  nowEmpty: "Der er ikke noget, der haster.",
  thisWeekEmpty: "Der er ikke noget, der skal nås i denne uge.",
  newsEmpty: "Der er ikke noget nyt.",
  empty: "Der er ikke noget, der venter på dig.",
} as const;
