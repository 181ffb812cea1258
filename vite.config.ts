import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromRoot("src/web"),
  plugins: [react()],
  resolve: {
    alias: [
      // The areas from their sources. The condition "source" would also hit packages that do not ship theirs (react-aria-components).
      { find: /^#([a-z]+)\/(.+)$/, replacement: fromRoot("src/$1/$2.ts") },
      // dkfds exports only its script, not its styles and icons.
      { find: /^dkfds\/dist\//, replacement: fromRoot("node_modules/dkfds/dist/") },
    ],
  },
  build: {
    outDir: fromRoot("dist/web"),
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 700,
    // Where a slow machine's time goes is no news to who types npm start.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { port: 5173, proxy: { "^/api(/|$)": `http://localhost:${process.env["PORT"] ?? 3000}` } },
});
