import { NO_OFFICE_GROUND } from "../../../src/core/office/officeGround";
import type { SetCell } from "../../../src/core/sheet/edit";
import { deliverConverted } from "../../../src/taskpane/formulas/convert/convertedCopy";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidation } from "../../../src/core/consolidate/consolidate";
import { registers } from "../../../src/data/bundled";
import { keptIn } from "../../../src/taskpane/consolidate/keptIn";
import { writeRun } from "../../../src/taskpane/consolidate/writeRun";
import { formulaTables } from "../../../src/taskpane/formulas/formulaTables";
import { planFreezing, planInsertion, planRepair } from "../../../src/taskpane/formulas/plans";
import { insertTag } from "../../../src/taskpane/report/insertTag";
import { excelBook } from "../../../src/taskpane/session/excelBook";
import type { PaneSession } from "../../../src/taskpane/session/paneSession";
import type { Applied, OpenBook } from "../../../src/taskpane/session/types";
import { openOf } from "../../../src/taskpane/thresholds/tableFile";
import { confirmRows, createTable, importTable } from "../../../src/taskpane/thresholds/thresholdWork";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { communeFile } from "../../support/communeFile";
import { enter } from "../../workbook/excel/openWorkbook";
import { CHANGED, FORM, newSession } from "./faultRun";
import type { Command, Scene, Work, WorkResult } from "./faultRun";
import { addToHistory, createHistory } from "./historyCommands";

/** A command that needs nothing before it. */
const atOnce =
  (run: (scene: Scene) => Promise<WorkResult>): Command["ready"] =>
  (scene) =>
    Promise.resolve(() => run(scene));

const told = ({ refused }: Applied): WorkResult => (refused.length === 0 ? "done" : "told");

const undo = async ({ session }: Scene): Promise<WorkResult> => told(await session.undo());

/** The undoing of what another command did. */
const undoOf = ({ ready, ...rest }: Command): Command => ({
  ...rest,
  ready: async (scene) => {
    await (
      await ready(scene)
    )();
    return () => undo(scene);
  },
});

function bookOf(session: PaneSession): OpenBook {
  const { book } = session.getSnapshot();
  if (book === undefined) throw new Error("No workbook is open.");
  return book;
}

const delivering =
  (kind: "fill" | "findings", way: "sheets" | "newWorkbook"): Command["ready"] =>
  ({ session }) =>
    Promise.resolve(async () => {
      const action = kind === "fill" ? ({ kind, form: "bieu.xlsx" } as const) : ({ kind } as const);
      await session.deliver(action, FORM, "bieu.xlsx", way);
      return "done";
    });

const fill: Command = { ready: delivering("fill", "sheets") };

const insertFormulas: Command = {
  ready: async ({ session }) => {
    await session.check();
    const { report } = session.getSnapshot();
    const of = report && formulaTables(report).find(({ table }) => table.sheetName === CHANGED);
    if (of === undefined) throw new Error("There is no table to put formulas beside.");
    return async () => {
      const request = { ...of, choice: "shortfall", spilling: "available" } as const;
      const { plan, edits } = await planInsertion(bookOf(session), request);
      // The pane shows why there is nothing to insert.
      if (plan.kind === "refused") return "told";
      return told(await session.apply({ kind: "formulas", sheet: CHANGED }, edits));
    };
  },
};

const repairNames: Command = {
  prepare: () =>
    enter(CHANGED, rowsBelowTable(["=_xldudf_NTM_DAT(3,2)", '="Bù: "&_xldudf_NTM_CONTHIEU(3,9)'])),
  ready: atOnce(async ({ session }) => {
    const { edits, left } = await planRepair(bookOf(session));
    if (left.length > 0) return "told";
    return told(await session.apply({ kind: "names" }, edits));
  }),
};

const freezeValues: Command = {
  prepare: () => enter(CHANGED, rowsBelowTable(["=NTM.DAT(3,2)", "=NTM.CONTHIEU({3;9},{5;10})"])),
  ready: atOnce(async ({ session }) => {
    const { edits, left } = await planFreezing(bookOf(session), undefined);
    const result = told(await session.apply({ kind: "freeze" }, edits));
    return left.length > 0 ? "told" : result;
  }),
};

/** A row below the table of the sheet, and everything above it left as it is. */
function rowsBelowTable(cells: readonly string[]): readonly (readonly (string | null)[])[] {
  return [...Array.from({ length: 10 }, () => [null]), cells];
}

const openThresholds = async ({ session }: Scene) => {
  await session.check();
  const { report } = session.getSnapshot();
  return report === undefined ? [] : openOf(report);
};

const createThresholds: Command = {
  ready: async (scene) => {
    const open = await openThresholds(scene);
    return async () => {
      await createTable(scene.session, open);
      return "done";
    };
  },
};

const confirmThresholds: Command = {
  changed: "Ngưỡng",
  ready: async (scene) => {
    const { session } = scene;
    await createTable(session, await openThresholds(scene));
    await session.check();
    const rows = session.getSnapshot().report?.thresholdSheets[0]?.waiting ?? [];
    const ready = rows.filter(({ confirmCell }) => confirmCell !== undefined).slice(0, 3);
    if (ready.length < 2) throw new Error("There are too few rows to confirm.");
    return async () => {
      const outcome = await confirmRows(session, ready, "25/2022/QĐ-UBND");
      const isWhole = outcome.kind === "confirmed" && outcome.refused.length + outcome.gone === 0;
      return isWhole ? "done" : "told";
    };
  },
};

/** A workbook of another office, with a threshold it has confirmed. */
const CONFIRMED = newWorkbook([
  {
    name: "Ngưỡng",
    rows: [
      ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"],
      ["xa-ntm-2021-2025", "2.1", null, "*", "2022", "≥ 70%", "25/2022/QĐ-UBND", "x"],
    ],
    widths: [],
  },
]);

const importThresholds: Command = {
  ready: atOnce(async ({ session }) => {
    const { kind } = await importTable(session, "tinh.xlsx", CONFIRMED);
    if (kind !== "imported") throw new Error("The table was not taken.");
    return "done";
  }),
};

const SENT = "2022-09-19T03:00:00Z";

async function runOf(
  session: PaneSession,
  communes: readonly { readonly commune: string; readonly district: string; readonly rate: number }[],
): Promise<Consolidation> {
  const digests = await Promise.all(
    communes.map(({ commune, district, rate }) =>
      session.digest(
        {
          name: `${commune} ${rate}.xlsx`,
          written: SENT,
          content: {
            kind: "bytes",
            bytes: communeFile({ commune, district, saved: SENT, results: { "2.1": rate } }),
          },
        },
        { settings: { asOf: session.today() }, office: NO_OFFICE_GROUND },
      ),
    ),
  );
  const { book } = session.getSnapshot();
  const kept = book === undefined ? undefined : await keptIn(book);
  const names = digests.map(({ name }) => name);
  return consolidate({
    digests,
    period: { kind: "quarter", year: 2022, quarter: 3 },
    registers,
    resolution: { usual: "newestIfSure", files: new Set(names) },
    today: session.today(),
    ...(kept === undefined ? {} : { kept }),
  });
}

const PHUOC_THAI = { commune: "Phước Thái", district: "Ninh Phước" };
const NHI_HA = { commune: "Nhị Hà", district: "Thuận Nam" };

let consolidated: Uint8Array | undefined;

/** A consolidation of two communes. */
async function consolidatedWorkbook(): Promise<Uint8Array> {
  if (consolidated !== undefined) return consolidated;
  const session = newSession();
  const run = await runOf(session, [
    { ...PHUOC_THAI, rate: 85 },
    { ...NHI_HA, rate: 90 },
  ]);
  return (consolidated = await session.writeConsolidation(run));
}

const consolidateInto: Command = {
  ready: async ({ session }) => {
    const run = await runOf(session, [{ ...PHUOC_THAI, rate: 85 }]);
    return async () => {
      await writeRun(session, run, "sheets");
      return "done";
    };
  },
};

/** A commune sent again and a new one: rows are replaced, and rows are put in. */
const updateConsolidation: Command = {
  workbook: consolidatedWorkbook,
  changed: "Tổng hợp xã × tiêu chí",
  ready: async ({ session }) => {
    const run = await runOf(session, [
      { ...PHUOC_THAI, rate: 95 },
      { commune: "Phước Hữu", district: "Ninh Phước", rate: 81 },
    ]);
    return async (): Promise<WorkResult> => {
      const written = await writeRun(session, run, "update");
      return written.kind === "written" && written.refused.length === 0 ? "done" : "told";
    };
  },
};

const tag: Work = async ({ session }) => {
  const { workbook, activeCell } = bookOf(session);
  if (activeCell === undefined) throw new Error("No cell can be selected.");
  const inserted = await insertTag("ky.ten", { workbook, activeCell }, session);
  return inserted.kind === "inserted" ? "done" : "told";
};

const FONT = { from: "Calibri", to: "Times New Roman" };
const CONVERTED = ["Phước Thái", CHANGED].map((sheet): SetCell => {
  const cell = { sheet, row: 4, column: 1, expect: "Tỷ lệ đường thôn được cứng hóa" };
  return { kind: "setCell", ...cell, value: "Tỷ lệ đường thôn", font: FONT };
});

const convert: Command = {
  ready: atOnce(async ({ session }) => told(await session.apply({ kind: "convert" }, CONVERTED))),
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  "mở sổ": {
    ready: atOnce(async ({ session }) => {
      await session.openExcel(excelBook);
      return "done";
    }),
  },
  "kiểm tra": {
    ready: atOnce(async ({ session }) => {
      await session.check();
      return "done";
    }),
  },
  "tới ô": {
    ready: atOnce(async ({ session, findings: [finding] }) => {
      const cell = { sheet: CHANGED, row: 3, column: 4 };
      return (await session.select(cell, finding?.fingerprint)) === "selected" ? "done" : "told";
    }),
  },
  "sửa một ô": {
    ready: atOnce(async ({ session, findings }) => told(await session.applyFixes(findings.slice(0, 1)))),
  },
  "sửa tất cả": {
    ready: atOnce(async ({ session, findings }) => told(await session.applyFixes(findings))),
  },
  "hoàn tác sửa": { ready: atOnce(undo) },
  "giữ lựa chọn": {
    ready: atOnce(async ({ session }) => {
      await session.decide(new Map([[CHANGED, { sheet: CHANGED, kind: "matrix" }]]));
      return "done";
    }),
  },
  "điền thành trang": fill,
  "điền thành sổ mới": { ready: delivering("fill", "newWorkbook") },
  "xuất phát hiện": { ready: delivering("findings", "sheets") },
  "chuyển mã bản sao": {
    ready: atOnce(async ({ session }) => {
      await deliverConverted(bookOf(session), session);
      return "done";
    }),
  },
  "chuyển mã tại ô": convert,
  "hoàn tác chuyển mã": undoOf(convert),
  "hoàn tác điền": undoOf(fill),
  "chèn thẻ": { changed: "Phước Thái", whenDeleted: "done elsewhere", ready: atOnce(tag) },
  "chèn công thức": insertFormulas,
  "hoàn tác chèn": undoOf(insertFormulas),
  "sửa #NAME?": repairNames,
  "hoàn tác sửa tên": undoOf(repairNames),
  "chốt giá trị": freezeValues,
  "hoàn tác chốt": undoOf(freezeValues),
  "tạo bảng ngưỡng": createThresholds,
  "xác nhận ngưỡng": confirmThresholds,
  "hoàn tác xác nhận": undoOf(confirmThresholds),
  "nhập bảng ngưỡng": importThresholds,
  "tạo lịch sử": createHistory,
  "hoàn tác tạo lịch sử": undoOf(createHistory),
  "ghi lịch sử": addToHistory,
  "hoàn tác lịch sử": undoOf(addToHistory),
  "tổng hợp vào sổ": consolidateInto,
  "cập nhật tổng hợp": updateConsolidation,
  "hoàn tác cập nhật": undoOf(updateConsolidation),
};
