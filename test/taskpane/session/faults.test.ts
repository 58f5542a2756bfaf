/** @jest-environment ./test/host/officeEnvironment.cjs */
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import type { RequestFailure } from "../../host/office/faults";
import { functionsJson } from "../../../src/functions/functionsJson";
import { COMMANDS } from "./faultCommands";
import type { Command, Fault, Stand } from "./faultRun";
import { CHANGED, ending, isSaid, setScene, standOf, undoAll } from "./faultRun";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel({ functions: { namespace: "NTM", metadata: functionsJson("vi"), blanks: "zero" } });
  await import("../../../src/functions/main");
});

const DELETED = "trang bị xóa";

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
  [DELETED]: (host, sync, changed) => {
    host.faults.happensBefore(sync, () => {
      const sheet = host.book.sheet(changed);
      if (sheet !== undefined) host.book.deleteSheet(sheet);
    });
    return undefined;
  },
  "trang bị khóa": (host, sync, changed) => {
    const sheet = host.book.sheet(changed);
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

const isWholeTable = process.env.FAULT_TABLE === "1";

/** The whole table takes most of an hour, so each of its lines is printed once it is true. */
function printSurvived(command: string, syncs: number, fault: string, failed: number): void {
  if (!isWholeTable) return;
  process.stdout.write(
    `${command.padEnd(20)} ${String(syncs).padStart(2)} lần  ${fault.padEnd(20)} sống sót (${failed} lần báo lỗi)\n`,
  );
}

/** How the workbook stands before and after the command where nothing goes wrong, at first and in how many syncs. */
async function undisturbed(command: Command) {
  const scene = await setScene(excel, command);
  const work = await command.ready(scene);
  await excel.calculated();
  const stood = standOf(excel);
  excel.traffic.reset();
  expect(await ending(scene, work)).toBe("done");
  const { syncs } = excel.traffic;
  await excel.calculated();
  const after = standOf(excel);
  await undoAll(scene.session);
  await excel.calculated();
  return { stood, after, untouched: standOf(excel), syncs };
}

/** How the workbook stands after a command begun once the sheet was gone. */
async function doneElsewhere(command: Command, sheet: string): Promise<Stand> {
  const scene = await setScene(excel, command);
  const work = await command.ready(scene);
  const deleted = excel.book.sheet(sheet);
  if (deleted !== undefined) excel.book.deleteSheet(deleted);
  expect(await ending(scene, work)).toBe("done");
  await excel.calculated();
  return standOf(excel);
}

/**
 * Every sync where the whole table is asked for; otherwise two for each fault, others for each, so that every sync is still
 * failed by some.
 */
function syncsToFail(syncs: number, fault: string): readonly number[] {
  const all = Array.from({ length: syncs }, (_, at) => at + 1);
  const stride = isWholeTable ? 1 : Math.ceil(syncs / 2);
  const offset = Object.keys(FAULTS).indexOf(fault);
  return all.filter((sync) => (sync + offset) % stride === 0);
}

/** How long one line of the table may take: a command of 44 syncs is run and taken back 44 times. */
const WHOLE_LINE_MILLISECONDS = 1_800_000;
const LINE_MILLISECONDS = 240_000;

/** How it stands but for one sheet. */
function without(stand: Stand, sheet: string): Stand {
  const sheets = Object.entries(stand.sheets).filter(([name]) => name !== sheet);
  return { ...stand, sheets: Object.fromEntries(sheets) };
}

/** What stands in both: a sheet a person deleted in between is no matter of the pane, nor is the one made in its place. */
function comparable(stand: Stand, now: Stand, changed: string): Stand {
  return now.sheets[changed] === undefined ? without(stand, changed) : stand;
}

describe.each(Object.entries(COMMANDS))("%s", (name, command) => {
  const { changed = CHANGED, whenDeleted } = command;
  let calm: Awaited<ReturnType<typeof undisturbed>>;

  beforeAll(async () => {
    calm = await undisturbed(command);
    expect(calm.syncs).toBeGreaterThan(0);
  }, 120_000);

  it.each(Object.entries(FAULTS))(
    "survives at every sync: %s",
    async (faultName, fault) => {
      const { stood, after, untouched, syncs } = calm;
      const isDoneElsewhere = whenDeleted === "done elsewhere" && faultName === DELETED;
      const elsewhere = isDoneElsewhere ? await doneElsewhere(command, changed) : after;
      let failed = 0;
      for (const sync of syncsToFail(syncs, faultName)) {
        const scene = await setScene(excel, command);
        const work = await command.ready(scene);
        const putRight = fault(excel, sync, changed);
        const end = await ending(scene, work);
        excel.faults.clear();
        await excel.calculated();
        const isMadeAnew = whenDeleted === "made anew" && faultName === DELETED;
        const now = isMadeAnew ? without(standOf(excel), changed) : standOf(excel);
        const at = `${name}, sync ${sync} of ${syncs}, ${faultName}`;
        if (typeof end === "object") {
          failed += 1;
          expect([at, end, isSaid(end)]).toEqual([at, end, true]);
        }
        // Sheet by sheet as before or done: what a sheet somebody has locked refuses is told, not thrown.
        const isUnfinished =
          typeof end === "object" && end.kind === "workbook" && end.outcome === "unfinished";
        for (const [sheet, found] of isUnfinished ? [] : Object.entries(now.sheets)) {
          expect([at, [stood, after, elsewhere].map(({ sheets }) => sheets[sheet])]).toEqual([
            at,
            expect.arrayContaining([found]),
          ]);
        }
        // Nothing is left out in silence.
        if (end === "done") {
          const wanted = [after, elsewhere].map((stand) => comparable(stand, now, changed));
          expect([at, wanted]).toEqual([at, expect.arrayContaining([now])]);
        }
        if (typeof end === "object" && end.kind === "workbook" && end.outcome === "asBefore")
          expect([at, now]).toEqual([at, comparable(stood, now, changed)]);
        putRight?.();
        await undoAll(scene.session);
        await excel.calculated();
        const undone = isMadeAnew ? without(standOf(excel), changed) : standOf(excel);
        expect([at, undone.sheets]).toEqual([at, comparable(untouched, undone, changed).sheets]);
      }
      printSurvived(name, syncs, faultName, failed);
    },
    isWholeTable ? WHOLE_LINE_MILLISECONDS : LINE_MILLISECONDS,
  );
});
