/** @jest-environment ./test/host/officeEnvironment.cjs */
import { answerRibbon, COMMANDS } from "../../src/commands/ribbon";
import { onIntent } from "../../src/taskpane/intents";
import type { Intent } from "../../src/taskpane/intents";
import { bootExcel } from "../host/boot";
import type { EmbeddedExcel } from "../host/embeddedExcel";

let excel: EmbeddedExcel;
const shown = jest.fn<Promise<void>, []>();

beforeAll(async () => {
  excel = await bootExcel();
  // Excel alone can show a pane.
  Office.addin.showAsTaskpane = shown;
  await answerRibbon();
  await settled();
});

beforeEach(() => {
  shown.mockReset().mockResolvedValue();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("the ribbon's commands", () => {
  it.each(Object.entries(COMMANDS))("%s asks the pane for: %s", async (name, intent) => {
    const heard: Intent[] = [];
    const stop = onIntent((one) => heard.push(one));
    expect(excel.pressRibbonButton(name)).toBe(true);
    await settled();
    stop();
    expect(heard).toEqual([intent]);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("wait for a pane that has not drawn itself yet, the last one counting", async () => {
    excel.pressRibbonButton("DatChuan.CheckNow");
    excel.pressRibbonButton("DatChuan.MakeReport");
    await settled();
    const heard: Intent[] = [];
    onIntent((one) => heard.push(one))();
    expect(heard).toEqual(["report"]);
  });

  it("are completed even where the pane cannot be shown, since Excel lets no other run before", async () => {
    shown.mockRejectedValue(new Error("not now"));
    const heard: Intent[] = [];
    const stop = onIntent((one) => heard.push(one));
    excel.pressRibbonButton("DatChuan.CheckNow");
    await settled();
    excel.pressRibbonButton("DatChuan.MakeReport");
    await settled();
    stop();
    expect(heard).toEqual(["check", "report"]);
  });
});
