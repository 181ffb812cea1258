export const usersText = { title: "Brugere", lead: "Hvem der må hvad." } as const;
