import { answerRibbon } from "../../src/commands/ribbon";

type Handler = (event: { completed(): void }) => void;

interface FakeOffice {
  readonly host: string | null;
  readonly showAsTaskpane: () => Promise<void>;
}

/** Puts an Office in place and gives the commands that were registered with it. */
async function registeredWith({ host, showAsTaskpane }: FakeOffice): Promise<Map<string, Handler>> {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host }),
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane },
    },
  });
  await answerRibbon();
  return handlers;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("a command of the ribbon", () => {
  it.each([
    ["after the pane is shown", () => Promise.resolve()],
    ["where the pane cannot be shown", () => Promise.reject(new Error("not now"))],
  ])("is completed once %s", async (_when, showAsTaskpane) => {
    const handlers = await registeredWith({ host: "Excel", showAsTaskpane });
    const completed = jest.fn();
    handlers.get("DatChuan.CheckNow")?.({ completed });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("is not registered outside Excel", async () => {
    const handlers = await registeredWith({ host: null, showAsTaskpane: () => Promise.resolve() });
    expect(handlers.size).toBe(0);
  });

  it("is nothing where office.js did not load", async () => {
    await expect(answerRibbon()).resolves.toBeUndefined();
  });
});
