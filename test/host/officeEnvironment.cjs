const { TestEnvironment } = require("jest-environment-jsdom");

/**
 * A page that office.js can be loaded into, for the tests of one file: scripts are loaded, from files too, and what Node has
 * and jsdom lacks is there. Chosen by `@jest-environment ./test/host/officeEnvironment.cjs`.
 */
class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const testEnvironmentOptions = {
      ...config.projectConfig.testEnvironmentOptions,
      resources: "usable",
      pretendToBeVisual: true,
      url: "https://localhost:3000/taskpane.html",
    };
    super({ ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } }, context);
  }

  async setup() {
    await super.setup();
    // Node's own encoders make Node's own arrays, so both have to come together.
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer });
  }
}

module.exports = OfficeEnvironment;
