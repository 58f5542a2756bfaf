/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { RequestFailure } from "../../host/office/faults";
import type { Command, Fault, Stand } from "./faultRun";
import { FORM, faultIn, isSaid, setScene, standOf, undoAll } from "./faultRun";
import { excelBook } from "../../../src/taskpane/session/excelBook";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

const CHANGED = "An Hải";

const FAULTS: Readonly<Record<string, Fault>> = {
  "lỗi cả yêu cầu": requestFails("internal"),
  "Excel bận": requestFails("busy"),
  "quá lớn": requestFails("responseTooLarge"),
  "lỗi ở thao tác 1": actionFails(0),
  "lỗi ở thao tác 2": actionFails(1),
  "lỗi ở thao tác 4": actionFails(3),
  "lỗi ở thao tác 7": actionFails(6),
  "đang gõ ô": (host, sync) => {
    const edit = (): void => {
      host.startCellEdit();
      setTimeout(() => host.endCellEdit(), 5);
    };
    if (sync === 1) edit();
    else host.faults.happensBefore(sync - 1, edit);
    return undefined;
  },
  "trang bị xóa": (host, sync) => {
    host.faults.happensBefore(sync, () => {
      const sheet = host.book.sheet(CHANGED);
      if (sheet !== undefined) host.book.deleteSheet(sheet);
    });
    return undefined;
  },
  "trang bị khóa": (host, sync) => {
    const sheet = host.book.sheet(CHANGED);
    host.faults.happensBefore(sync, () => sheet && (sheet.password = ""));
    return () => sheet && (sheet.password = undefined);
  },
};

function requestFails(as: RequestFailure): Fault {
  return (host, sync) => {
    host.faults.plant({ sync, failure: { kind: "request", as } });
    return undefined;
  };
}

function actionFails(after: number): Fault {
  return (host, sync) => {
    host.faults.plant({ sync, failure: { kind: "action", after, code: "GeneralException" } });
    return undefined;
  };
}

const fill: Command["run"] = ({ session }) =>
  session.deliver({ kind: "fill", form: "bieu.xlsx" }, FORM, "bieu.xlsx", "sheets");

const COMMANDS: Readonly<Record<string, Command>> = {
  "mở sổ": { run: ({ session }) => session.openExcel(excelBook) },
  "kiểm tra": { run: ({ session }) => session.check() },
  "tới ô": {
    run: ({ session, findings: [finding] }) =>
      session.select({ sheet: CHANGED, row: 3, column: 4 }, finding?.fingerprint),
  },
  "sửa một ô": { run: ({ session, findings }) => session.applyFixes(findings.slice(0, 1)) },
  "sửa tất cả": { run: ({ session, findings }) => session.applyFixes(findings) },
  "hoàn tác sửa": { run: ({ session }) => session.undo() },
  "giữ lựa chọn": { run: ({ session }) => session.decide(CHANGED, { sheet: CHANGED, kind: "matrix" }) },
  "điền thành trang": { run: fill },
  "điền thành sổ mới": {
    run: ({ session }) => session.deliver({ kind: "fill", form: "b.xlsx" }, FORM, "b.xlsx", "newWorkbook"),
  },
  "xuất phát hiện": {
    run: ({ session }) => session.deliver({ kind: "findings" }, FORM, "ket-qua.xlsx", "sheets"),
  },
  "hoàn tác điền": { before: fill, run: ({ session }) => session.undo() },
};

const survived: (readonly [command: string, syncs: number, fault: string, failed: number])[] = [];

afterAll(() => {
  if (process.env.FAULT_TABLE !== "1") return;
  const lines = survived.map(
    ([command, syncs, fault, failed]) =>
      `${command.padEnd(20)} ${String(syncs).padStart(2)} lần  ${fault.padEnd(20)} sống sót (${failed} lần báo lỗi)`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
});

/** How the workbook stands before and after the command where nothing goes wrong, at first and in how many syncs. */
async function undisturbed({ before, run }: Command) {
  excel.open();
  const scene = await setScene(excel);
  await before?.(scene);
  const stood = standOf(excel);
  excel.traffic.reset();
  expect(await faultIn(scene, run)).toBeUndefined();
  const { syncs } = excel.traffic;
  const after = standOf(excel);
  await undoAll(scene.session);
  return { stood, after, untouched: standOf(excel), syncs };
}

/** What stands in both: a sheet a person deleted in between is no matter of the pane. */
function without(stand: Stand, now: Stand): Stand {
  const isGone = now.sheets[CHANGED] === undefined;
  const sheets = Object.entries(stand.sheets).filter(([name]) => !(isGone && name === CHANGED));
  return { ...stand, sheets: Object.fromEntries(sheets) };
}

describe.each(Object.entries(COMMANDS))("%s", (name, command) => {
  it.each(Object.entries(FAULTS))(
    "survives at every sync: %s",
    async (faultName, fault) => {
      const { stood, after, untouched, syncs } = await undisturbed(command);
      expect(syncs).toBeGreaterThan(0);
      let failed = 0;
      for (let sync = 1; sync <= syncs; sync++) {
        const scene = await setScene(excel);
        await command.before?.(scene);
        const putRight = fault(excel, sync);
        const said = await faultIn(scene, command.run);
        excel.faults.clear();
        const now = standOf(excel);
        const at = `${name}, sync ${sync} of ${syncs}, ${faultName}`;
        if (said !== undefined) {
          failed += 1;
          expect([at, said, isSaid(said)]).toEqual([at, said, true]);
        }
        // Sheet by sheet as before or done: what a sheet somebody has locked refuses is told, not thrown.
        for (const [sheet, found] of Object.entries(now.sheets)) {
          expect([stood.sheets[sheet], after.sheets[sheet]]).toContainEqual(found);
        }
        if (said?.kind === "workbook" && said.outcome === "asBefore")
          expect([at, now]).toEqual([at, without(stood, now)]);
        putRight?.();
        await undoAll(scene.session);
        const end = standOf(excel);
        expect([at, end.sheets]).toEqual([at, without(untouched, end).sheets]);
      }
      survived.push([name, syncs, faultName, failed]);
    },
    120_000,
  );
});
