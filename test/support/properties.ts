import fc from "fast-check";

/**
 * fast-check as every property here takes it: a new seed on every run, so that each run looks somewhere else, unless
 * PROPERTY_SEED names one, so that the same commit gets the same answer. A failure prints the seed that shows it again.
 */
const { PROPERTY_SEED: seed } = process.env;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });

export default fc;
