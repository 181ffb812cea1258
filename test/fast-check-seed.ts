import fc from "fast-check";

/**
 * The same random examples in every run, so that a test that turns red tells of the change and not of the day's luck.
 * FAST_CHECK_SEED looks for others: CONTRIBUTING.md.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_180_401) });
