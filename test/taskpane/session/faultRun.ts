import type { Finding } from "../../../src/core/checks/catalogue";
import type { Scalar } from "../../../src/core/sheet/grid";
import { faultInVietnamese } from "../../../src/taskpane/check/texts/faultVi";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { faultOf } from "../../../src/taskpane/session/faults";
import { PaneSession } from "../../../src/taskpane/session/paneSession";
import type { SessionFault } from "../../../src/taskpane/session/types";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { Sheet } from "../../host/model/sheet";
import { PLAIN_STYLE } from "../../host/model/style";
import { contents } from "../../workbook/excel/openWorkbook";

const sheetOf = (name: string): { name: string; rows: readonly (readonly Scalar[])[]; widths: number[] } => ({
  name,
  rows: [
    [`PHIẾU TIÊU CHÍ NÔNG THÔN MỚI XÃ ${name.toUpperCase()} NĂM 2022`],
    [],
    ["TT", "Nội dung tiêu chí", "Mức đạt", "Kết quả thực hiện", "Đánh giá"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 60, "Đạt"],
    ["2.2", "Tỷ lệ đường thôn được cứng hóa", "≥ 80%", 65, "Đạt"],
    ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "Đạt"],
    ["4.2", "Tỷ lệ hộ dùng điện an toàn", "≥ 98%", 99, "Đạt"],
    ["17.1", "Tỷ lệ hộ dùng nước sạch", "≥ 80%", 70, "Đạt"],
  ],
  widths: [8, 40, 12, 12, 12],
});

export const WORKBOOK = newWorkbook([sheetOf("Phước Thái"), sheetOf("An Hải")]);
export const FORM = newWorkbook([
  {
    name: "Biểu",
    rows: [
      ["Xã", "Đạt"],
      ["An Hải", 3],
    ],
    widths: [20, 10],
  },
]);

/** What the pane did and how the workbook stands, sheet by sheet. */
export interface Stand {
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly opened: number;
}

export function standOf(excel: EmbeddedExcel): Stand {
  const sheets = excel.book.sheets.map(
    (sheet) => [sheet.name, { cells: contents(excel, sheet.name), fonts: fontsOf(sheet) }] as const,
  );
  return { sheets: Object.fromEntries(sheets), opened: excel.book.opened.length };
}

/** The fonts that are not the workbook's usual one, cell by cell in reading order: rows that came back stand at the end. */
function fontsOf({ cells }: Sheet): readonly unknown[] {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, { style }]) => (style.fontName === PLAIN_STYLE.fontName ? [] : [[key, style.fontName]]));
}

export function newSession(): PaneSession {
  return new PaneSession({
    startEngine: () => Promise.resolve(new InlineEngine()),
    now: () => Date.UTC(2022, 8, 20, 5),
  });
}

/** The sheet people lock or delete while a command is under way, where the command names no other. */
export const CHANGED = "An Hải";

/** A pane beside the workbook, in which one cell has been changed before. */
export interface Scene {
  readonly session: PaneSession;
  readonly findings: readonly Finding[];
}

/** `told`: what was not done is told in what the command answers, not by a fault. */
export type WorkResult = "done" | "told";
export type Work = (scene: Scene) => Promise<WorkResult>;

export interface Command {
  /** The workbook it is given, where that is another. */
  readonly workbook?: () => Promise<Uint8Array>;
  /** The sheet people lock or delete meanwhile. */
  readonly changed?: string;
  /**
   * What the command does where people delete that sheet, if that is neither as before nor as if nothing had happened: it makes
   * a new one, or it works in the cell Excel selects on another sheet.
   */
  readonly whenDeleted?: "made anew" | "done elsewhere";
  /** What is entered into the workbook before the pane opens it. */
  readonly prepare?: () => Promise<void>;
  /** Does what comes before it, with nothing going wrong, and answers the command itself. */
  readonly ready: (scene: Scene) => Promise<() => Promise<WorkResult>>;
}

/** Something that goes wrong at one sync; answers what puts it right again for the undoing afterwards. */
export type Fault = (excel: EmbeddedExcel, sync: number, changed: string) => (() => void) | undefined;

let findings: readonly Finding[] | undefined;

/** The workbook, a pane that has opened it, and one cell changed: there is something to undo already. */
export async function setScene(excel: EmbeddedExcel, command: Command): Promise<Scene> {
  excel.open(command.workbook === undefined ? WORKBOOK : await command.workbook());
  await command.prepare?.();
  await excel.calculated();
  const session = newSession();
  await session.openExcel(excelBook);
  if (command.workbook !== undefined) {
    const sheet = session.getSnapshot().sheets[0]?.name ?? "";
    await session.apply({ kind: "fixes", kinds: [] }, [
      { kind: "setCell", sheet, row: 90, column: 9, value: "đã xem" },
    ]);
    return { session, findings: [] };
  }
  findings ??= await fixableFindings(session);
  const [first, ...others] = findings;
  if (first === undefined || others.length < 3) throw new Error("The workbook has too few faults.");
  await session.applyFixes([first]);
  return { session, findings: others };
}

async function fixableFindings(session: PaneSession): Promise<readonly Finding[]> {
  await session.check();
  return session.getSnapshot().report?.findings.filter(({ edits }) => edits.length > 0) ?? [];
}

/** What a command ended with: its answer, or the fault that was thrown or is shown by the pane. */
export async function ending(
  scene: Scene,
  work: () => Promise<WorkResult>,
): Promise<WorkResult | SessionFault> {
  try {
    const result = await work();
    const { state } = scene.session.getSnapshot();
    return state.kind === "failed" ? state.fault : result;
  } catch (failure) {
    return faultOf(failure);
  }
}

/** A sentence of the catalogue, never what Excel happened to say. */
export function isSaid(fault: SessionFault): boolean {
  return fault.kind !== "unexpected" && faultInVietnamese(fault).endsWith(".");
}

/** Undoes all there is to undo. */
export async function undoAll(session: PaneSession): Promise<void> {
  for (let left = 9; left > 0 && session.getSnapshot().undoable !== undefined; left--) await session.undo();
}
