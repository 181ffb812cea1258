import { defineConfig } from "vitest/config";

const everyTest = { conditions: ["sagspejl-source"] };

/**
 * The condition makes `#area/…` mean src, not dist. The global setups start what a project needs: a PostgreSQL, or Sagspejl itself.
 * The time limits only end what hangs: a machine that does other work as well must not fail a test.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: everyTest,
        ssr: { resolve: everyTest },
        test: {
          name: "pure",
          setupFiles: "test/fast-check-seed.ts",
          include: ["src/**/*.test.ts"],
          exclude: ["src/server/**"],
          testTimeout: 60_000,
        },
      },
      {
        resolve: everyTest,
        ssr: { resolve: everyTest },
        test: {
          name: "server",
          setupFiles: "test/fast-check-seed.ts",
          include: ["src/server/**/*.test.ts", "test/database/**/*.test.ts"],
          globalSetup: "test/database/global-setup.ts",
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve: everyTest,
        ssr: { resolve: everyTest },
        test: { name: "architecture", include: ["test/architecture/**/*.test.ts"] },
      },
      {
        resolve: everyTest,
        ssr: { resolve: everyTest },
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: "test/journeys/global-setup.ts",
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
