const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that take minutes, the longest first: begun last, one of them would keep a single worker busy while the others rest. */
const longSuites = require("./longSuites.json");

const rank = ({ path }) => {
  const place = longSuites.findIndex((suite) => path.replaceAll("\\", "/").endsWith(`/test/${suite}`));
  return place === -1 ? longSuites.length : place;
};

/** On a fresh checkout jest knows no durations and begins with the largest files, which are not those that take long. */
module.exports = class LongSuitesFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
