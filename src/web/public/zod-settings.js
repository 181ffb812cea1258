// Read before any module runs, for chunks make schemas as they load: zod would try to make code of text, which the
// server's content policy forbids and the browser reports.
globalThis.__zod_globalConfig = { jitless: true };
