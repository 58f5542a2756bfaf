/** Requirement sets and their versions, as Excel tells them: which API there is. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Excels that staff have; the sets are those Microsoft lists for them, as far as the add-in asks. */
export const EXCEL_VERSIONS = {
  /** Microsoft 365; this build of office.js knows the API up to 1.15. */
  microsoft365: sets("1.15", { SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.7" }),
  excel2021: sets("1.14", { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.7" }),
  /** Bought once: no custom functions, no shared runtime. */
  excel2019: sets("1.8", {}),
  excel2016: sets("1.1", {}),
} as const satisfies Readonly<Record<string, RequirementSets>>;

function sets(excelApi: string, more: RequirementSets): RequirementSets {
  const forAll = {
    ExcelApi: excelApi,
    CompressedFile: "1.1",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    DialogApi: "1.2",
  };
  const newer = {
    DelayForCellEdit: "1.1",
    RibbonApi: "1.2",
    RichApiRuntime: "1.1",
    KeyboardShortcuts: "1.1",
  };
  return { ...forAll, ...(excelApi === "1.1" ? {} : newer), ...more };
}

/** Colours of an Office theme, as numbers of three bytes. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x404040,
    controlForegroundColor: 0xffffff,
  },
} as const;

export interface HostOptions {
  readonly requirementSets: RequirementSets;
  readonly locale: string;
  readonly theme: keyof typeof THEMES;
  readonly documentMode: "readWrite" | "readOnly";
  /** One page for pane, commands and functions; without it office.js starts no custom functions. */
  readonly runtime: "shared" | "paneOnly";
  /** What the workbook's own store of add-in settings holds: values as JSON. */
  readonly documentSettings: Readonly<Record<string, string>>;
}

export const DEFAULT_OPTIONS: HostOptions = {
  requirementSets: EXCEL_VERSIONS.microsoft365,
  locale: "en-US",
  theme: "light",
  documentMode: "readWrite",
  runtime: "shared",
  documentSettings: {},
};

const APP_TYPE_EXCEL = 1;
const ACTIVATED_BY_DOCUMENT = 2;
const HOST_VERSION = "16.0.15601.20000";

/** What office.js asks of its host while it starts. */
export class HostSettings {
  /** The document's settings as they were last saved. */
  readonly saved = new Map<string, string>();

  constructor(private readonly options: HostOptions) {
    for (const [name, value] of Object.entries(options.documentSettings)) this.saved.set(name, value);
  }

  /** Host, platform, version, locale, correlation, dialog, logging, flags (1 shared runtime, 2 custom functions). */
  hostInfo(): string {
    const flags = this.options.runtime === "shared" ? 3 : 0;
    return `Excel$Win32$16.01$${this.options.locale}$$$disableLogging$${flags}`;
  }

  context(): Readonly<Record<string, () => unknown>> {
    const { requirementSets, locale, theme, documentMode } = this.options;
    return {
      GetAppType: () => APP_TYPE_EXCEL,
      GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "C:\\Báo cáo\\Book1.xlsx",
      GetAppCapabilities: () => (documentMode === "readOnly" ? 1 : 0),
      GetActivationMode: () => ACTIVATED_BY_DOCUMENT,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => "embedded",
      GetSupportedMatrix: () => JSON.stringify(requirementSets),
      GetHostFullVersion: () => HOST_VERSION,
      GetInitialDisplayMode: () => 1,
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
      GetSettings: () => ({
        Read: (names: string[], values: string[]) => {
          names.push(...this.saved.keys());
          values.push(...this.saved.values());
        },
        Write: (names: readonly string[], values: readonly string[]) => {
          this.saved.clear();
          names.forEach((name, index) => this.saved.set(name, values[index] ?? ""));
        },
      }),
    };
  }
}
