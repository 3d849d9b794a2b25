import fc from "fast-check";

// The same cases in every run, so that what passes here passes anywhere. `SEED=random` looks further.
const { SEED: seed = "1" } = process.env;
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
