import { z } from "zod";

// Imported before any schema is made: zod would try to make code of text, which the server's content policy forbids and reports.
z.config({ jitless: true });
