/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  modulePathIgnorePatterns: ["<rootDir>/test/bench/node_modules", "<rootDir>/dist"],
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/longSuitesFirst.cjs",
  // Tests assert no times; a slow machine only takes longer.
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/test/support/skippedReporter.cjs"],
  transform: {
    "\\.(xlsx|docx)$": "<rootDir>/test/support/bytesTransform.cjs",
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        // Types are checked by `npm run types`; here they would only cost time.
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "6.0",
          target: "ES2022",
          jsx: "react-jsx",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
};
