import { officeReady } from "../../src/taskpane/office";

interface FakeOffice {
  readonly host: string | null;
  readonly background?: string;
}

function withOffice({ host, background }: FakeOffice): void {
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host, platform: null }),
      HostType: { Excel: "Excel" },
      context: background === undefined ? {} : { officeTheme: { bodyBackgroundColor: background } },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("where the pane runs", () => {
  it("is not known when office.js could not be loaded", async () => {
    expect(await officeReady()).toEqual({ isExcel: false, office: "missing" });
  });

  it("is no Excel in a browser", async () => {
    withOffice({ host: null });
    expect(await officeReady()).toEqual({ isExcel: false });
  });

  it.each([
    ["#FFFFFF", "light"],
    ["#292929", "dark"],
    ["#217346", "dark"],
  ])("is as light or dark as Excel: %s is %s", async (background, theme) => {
    withOffice({ host: "Excel", background });
    expect(await officeReady()).toEqual({ isExcel: true, theme });
  });

  it("leaves the theme to the system where Excel does not tell it", async () => {
    withOffice({ host: "Excel" });
    expect(await officeReady()).toEqual({ isExcel: true });
  });
});
