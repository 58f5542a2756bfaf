import type { FillExtent } from "../../core/report/partialFill";
import type { ReadBack } from "../../core/report/readBack";
import type { DeliveryWay } from "../session/types";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";
import type { LeftForm, PreparedForm, PreparedSet, SheetFilling } from "./prepareReport";
import { rememberTemplate } from "./rememberedTemplates";
import type { Prepared } from "./usePreparation";

/** A filled form, or a set of them, that reached where it was to go. */
export interface Delivered {
  /** The name of the file, or of the sheet that was filled where it stands. */
  readonly file: string;
  readonly way: DeliveryWay | "inPlace";
  /** The sheets that were put into this workbook. */
  readonly sheets: readonly string[];
  /** How many edits the template did not allow. */
  readonly refused: number;
  /** Sheets whose charts have no figures, hidden so that no empty page is printed. */
  readonly emptyCharts: readonly string[];
  /** What reading each of them again came to. */
  readonly readAgain: readonly ReadBack[];
  /** The forms of a set that could not be filled. */
  readonly left: readonly LeftForm[];
}

export type DeliveryOutcome =
  | { readonly kind: "nothing" | "filling" }
  | { readonly kind: "delivered"; readonly delivered: Delivered }
  /** Not a single form of a set could be filled. */
  | { readonly kind: "noneFilled"; readonly left: readonly LeftForm[] }
  | { readonly kind: "undone"; readonly whole: boolean }
  | Failed;

export interface DeliveryDesk {
  readonly outcome: DeliveryOutcome;
  readonly fill: (prepared: Prepared, way: DeliveryWay, extent: FillExtent) => void;
  readonly undo: () => void;
  readonly show: (sheet: string) => void;
}

type FileFilling = Extract<PreparedForm["filling"], { readonly kind: "file" }>;

/** Fills a form and hands it over, and takes inserted sheets back. */
export function useDelivery(): DeliveryDesk {
  const [{ book }, session] = useSession();
  const { outcome, say, attempt } = useAttempt<DeliveryOutcome>({ kind: "nothing" });
  const fill = async (prepared: Prepared, way: DeliveryWay, extent: FillExtent): Promise<DeliveryOutcome> => {
    say({ kind: "filling" });
    if (prepared.set !== undefined) return fillSet(prepared.set, way, extent);
    const delivered = await fillOne(prepared.forms[0], way, extent);
    return delivered === undefined ? { kind: "nothing" } : { kind: "delivered", delivered };
  };
  const handOver = async (file: string, bytes: Uint8Array, way: DeliveryWay): Promise<readonly string[]> => {
    const delivery = await session.deliver({ kind: "fill", form: file }, bytes, file, way);
    return delivery.sheets.map((sheet) => sheet.name);
  };
  const fillSet = async (
    { file, fill: fillAll }: PreparedSet,
    way: DeliveryWay,
    extent: FillExtent,
  ): Promise<DeliveryOutcome> => {
    const { bytes, ...filled } = fillAll(extent);
    if (bytes === undefined) return { kind: "noneFilled", left: filled.left };
    const sheets = await handOver(file, bytes, way);
    return { kind: "delivered", delivered: { file, way, sheets, ...filled } };
  };
  const fillOne = async (
    form: PreparedForm | undefined,
    way: DeliveryWay,
    extent: FillExtent,
  ): Promise<Delivered | undefined> => {
    if (form === undefined) return undefined;
    const { name, filling, remember } = form;
    const delivered =
      filling.kind === "sheet"
        ? await fillInPlace(name, filling.plan(extent))
        : await fillFile(filling, way, extent);
    if (remember !== undefined && book !== undefined) await rememberTemplate(book.memory, name, remember);
    return delivered;
  };
  const fillInPlace = async (name: string, planned: Promise<SheetFilling>): Promise<Delivered> => {
    const plan = await planned;
    const { refused } = await session.apply({ kind: "fill", form: name }, plan.edits);
    const readAgain = [await plan.readBack()];
    return {
      file: name,
      way: "inPlace",
      sheets: plan.sheets,
      refused: refused.length,
      emptyCharts: [],
      readAgain,
      left: [],
    };
  };
  const fillFile = async (
    { file, fill: fillIt }: FileFilling,
    way: DeliveryWay,
    extent: FillExtent,
  ): Promise<Delivered> => {
    const { bytes, refused, emptyCharts, readBack } = fillIt(extent);
    const sheets = await handOver(file, bytes, way);
    return { file, way, sheets, refused: refused.length, emptyCharts, readAgain: [readBack], left: [] };
  };
  return {
    outcome,
    fill: (prepared, way, extent) => attempt(() => fill(prepared, way, extent)),
    undo: () =>
      attempt(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
    show: (sheet) =>
      attempt(async () => {
        await session.select({ sheet, row: 0, column: 0 });
        return outcome;
      }),
  };
}
