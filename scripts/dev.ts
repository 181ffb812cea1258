import { main } from "#server/cli/main";

// `npm run dev`: the server from its sources; tsx starts it again when one changes.
process.exitCode = await main(["serve", ...process.argv.slice(2)]);
