import path from "node:path";
import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import prettier from "eslint-config-prettier";
import globals from "globals";
import tseslint from "typescript-eslint";

const root = import.meta.dirname;

/** The rooms of src/ and the rooms each may import from; a room always sees itself. */
const ROOMS = {
  core: [],
  data: ["core"],
  workbook: ["core"],
  functions: ["core", "data", "workbook"],
  // Commands only ask the pane, which lives in the same runtime.
  commands: ["core", "data", "workbook", "taskpane"],
  taskpane: ["core", "data", "workbook"],
  browser: ["core", "data", "workbook", "functions", "taskpane"],
  cli: ["core", "data", "workbook"],
};

const roomZones = Object.entries(ROOMS).map(([room, seen]) => ({
  target: path.join(root, "src", room),
  from: path.join(root, "src"),
  except: [room, ...seen].map((name) => `./${name}`),
  message: `src/${room} may import only from ${[room, ...seen].map((name) => `src/${name}`).join(", ")}.`,
}));

const onlyDataReadsAssets = Object.keys(ROOMS)
  .filter((room) => room !== "data")
  .map((room) => ({
    target: path.join(root, "src", room),
    from: path.join(root, "assets", "data"),
    message: "Bundled data is read through src/data.",
  }));

const productNeverImportsTests = {
  target: path.join(root, "src"),
  from: path.join(root, "test"),
  message: "The product does not import its tests.",
};

/** Names that would tie the pure core to a place it runs in, to the clock or to chance. */
const IMPURE_GLOBALS = [
  ...["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest"],
  ...["process", "require", "Buffer", "__dirname", "console", "setTimeout", "setInterval", "queueMicrotask"],
  ...["Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"],
].map((name) => ({ name, message: "src/core is pure: no host, no input or output, no clock." }));

const EXCEL_MESSAGE = "Only src/workbook/excel names Excel's own objects.";
const EXCEL_GLOBAL = { name: "Excel", message: EXCEL_MESSAGE };
const EXCEL_TYPE = { selector: "TSQualifiedName[left.name='Excel']", message: EXCEL_MESSAGE };
const IMPURE_CALLS = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "src/core has no clock: take the date as an input.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "src/core has no clock: take the date as an input.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "src/core is deterministic.",
  },
];

const FORMAT_PACKAGES = [
  ...["fflate", "fflate/*", "@borgar/fx", "@borgar/fx/*"],
  ...["docxtemplater", "docxtemplater/*", "pizzip", "pizzip/*"],
];
const FORMAT_PACKAGES_BANNED = {
  group: FORMAT_PACKAGES,
  message: "Only the file adapters of src/workbook know file formats.",
};

const sources = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

export default tseslint.config(
  { ignores: ["node_modules/", "**/node_modules/", "dist/", "demo/", "coverage/", "test/actual/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node, sourceType: "module" },
    rules: {
      "max-lines": ["error", 400],
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always"],
      "prefer-const": "error",
      "no-var": "error",
    },
  },
  { files: ["**/*.cjs", "webpack.config.js"], languageOptions: { sourceType: "commonjs" } },
  {
    files: ["src/taskpane/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { ...globals.browser, Office: "readonly" },
    },
    rules: { "no-var": "off" },
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX, "office-addins": officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: {
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [
        createTypeScriptImportResolver({ project: path.join(root, "tsconfig.json") }),
      ],
    },
    rules: {
      "max-lines": ["error", 400],
      eqeqeq: ["error", "always"],
      "no-eval": "error",
      "no-new-func": "error",
      "no-implied-eval": "off",
      "@typescript-eslint/no-implied-eval": "error",
      "no-restricted-globals": ["error", EXCEL_GLOBAL],
      "no-restricted-syntax": ["error", EXCEL_TYPE],
      "no-restricted-imports": ["error", { patterns: [FORMAT_PACKAGES_BANNED] }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-self-import": "error",
      "import-x/no-restricted-paths": [
        "error",
        { zones: [...roomZones, ...onlyDataReadsAssets, productNeverImportsTests] },
      ],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Code points are what is wanted of a text: all of its letters are composed.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ["src/core/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", EXCEL_GLOBAL, ...IMPURE_GLOBALS],
      "no-restricted-syntax": ["error", EXCEL_TYPE, ...IMPURE_CALLS],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^[^.]", message: "src/core imports nothing outside src/core, not even packages." },
          ],
        },
      ],
    },
  },
  {
    files: [
      "src/workbook/excel/**/*.ts",
      "test/workbook/excel/**/*.ts",
      "test/host/**/*.ts",
      "test/functions/inExcel.test.ts",
      "test/browser/**/*.ts",
    ],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/workbook/xlsx/**/*.ts", "src/workbook/docx/**/*.ts", "test/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["src/workbook/xlsx/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["docxtemplater", "docxtemplater/*", "pizzip", "pizzip/*"],
              message: "Only src/workbook/docx knows docxtemplater.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/{taskpane,browser}/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Jest's asymmetric matchers (expect.any, expect.objectContaining) are typed any by design.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-properties": [
        "error",
        ...["skip", "only", "todo"].flatMap((property) =>
          ["it", "test", "describe"].map((object) => ({
            object,
            property,
            message: "A test runs; one that needs a tool says so by describeWith (test/support/tools.ts).",
          })),
        ),
      ],
    },
  },
  prettier,
);
