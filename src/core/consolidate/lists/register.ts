import type { Scalar } from "../../sheet/grid";
import type { CriteriaSet } from "../../criteria/types";
import type { Period } from "../../plan/period";
import type { RegisterRow, Submission, Unit } from "../types";
import { unitNamed } from "../unit";
import { VERDICT_LABELS } from "../../checks/verdictLabels";
import { periodInWords } from "../../plan/periodInWords";
import type { ListLayout, ListRow } from "./layout";
import { numberIn, textIn } from "./layout";
import { STAGE_WORDS, keyOfWord } from "./words";

const HEADINGS = {
  code: "Mã xã",
  commune: "Xã",
  district: "Huyện",
  set: "Bộ tiêu chí",
  indicator: "Mã chỉ tiêu",
  label: "Nội dung",
  unit: "ĐVT",
  target: "Yêu cầu",
  written: "Kết quả ghi",
  value: "Giá trị đọc được",
  verdictWritten: "Đánh giá ghi",
  verdict: "Đánh giá tính",
  stage: "Bước đánh giá",
  period: "Kỳ",
  file: "Tệp",
  sheet: "Trang",
  cell: "Ô",
} as const;

function unitIn(row: ListRow): Unit {
  return unitNamed(textIn(row, HEADINGS.code), textIn(row, HEADINGS.commune), textIn(row, HEADINGS.district));
}

/** "Số liệu chỉ tiêu": a row for each commune and indicator. */
export const REGISTER: ListLayout = {
  sheet: "Số liệu chỉ tiêu",
  headings: Object.values(HEADINGS),
  keyOf: (row) =>
    [
      unitIn(row).key,
      ...[HEADINGS.set, HEADINGS.indicator, HEADINGS.stage].map((heading) => textIn(row, heading)),
    ].join("\u0000"),
  groupOf: (row) => `${unitIn(row).key}\u0000${textIn(row, HEADINGS.set)}`,
};

const CRITERION_PREFIX = "TC ";

/** A criterion's own mark is told from an indicator of the same number. */
function printedCode({ scope, code }: RegisterRow): string {
  return scope === "criterion" ? `${CRITERION_PREFIX}${code}` : code;
}

/** What all rows of one commune's report say alike. */
interface ReportCells {
  readonly unit: Unit;
  readonly set: string;
  readonly period: string;
  readonly file: string;
}

/** The rows of one commune's report. */
export function registerRows(
  { unit, set, file, rows }: Submission,
  period: Period,
  sets: readonly CriteriaSet[],
): readonly ListRow[] {
  const report: ReportCells = { unit, set: nameOfSet(set, sets), period: periodInWords(period), file };
  return rows.map((row) => new RegisterListRow(report, row));
}

const CELLS: Readonly<Record<keyof typeof HEADINGS, (report: ReportCells, row: RegisterRow) => Scalar>> = {
  code: ({ unit }) => unit.code,
  commune: ({ unit }) => unit.name,
  district: ({ unit }) => unit.district,
  set: ({ set }) => set,
  indicator: (_, row) => printedCode(row),
  label: (_, row) => row.label,
  unit: (_, row) => row.unit,
  target: (_, row) => row.target,
  written: (_, row) => row.written,
  value: (_, row) => row.value,
  verdictWritten: (_, row) => row.verdictWritten,
  verdict: (_, row) => VERDICT_LABELS[row.verdict],
  stage: (_, row) => (row.stage === undefined ? "" : STAGE_WORDS[row.stage]),
  period: ({ period }) => period,
  file: ({ file }) => file,
  sheet: (_, row) => row.sheet,
  cell: (_, row) => row.cell,
};

const CELL_OF_HEADING = new Map(
  Object.entries(HEADINGS).map(([field, heading]) => [heading as string, CELLS[field as keyof typeof CELLS]]),
);

/** A row of the register that copies nothing: a province's register has tens of thousands. */
class RegisterListRow implements ListRow {
  constructor(
    private readonly report: ReportCells,
    private readonly row: RegisterRow,
  ) {}

  get(heading: string): Scalar | undefined {
    return CELL_OF_HEADING.get(heading)?.(this.report, this.row);
  }

  has(heading: string): boolean {
    return CELL_OF_HEADING.has(heading);
  }
}

export function nameOfSet(id: string, sets: readonly CriteriaSet[]): string {
  return sets.find((set) => set.id === id)?.name ?? id;
}

export interface KeptRows {
  readonly period: string;
  readonly submissions: readonly Omit<
    Submission,
    "criteria" | "met" | "unresolved" | "of" | "level" | "time"
  >[];
}

/** The reports a register holds. */
export function keptRows(rows: readonly ListRow[], sets: readonly CriteriaSet[]): KeptRows {
  const open = new Map<string, { file: string; unit: Unit; set: string; rows: RegisterRow[] }>();
  for (const row of rows) {
    const key = REGISTER.groupOf(row);
    const written = textIn(row, HEADINGS.set);
    const own = open.get(key) ?? {
      file: textIn(row, HEADINGS.file),
      unit: unitIn(row),
      set: sets.find(({ name }) => name === written)?.id ?? written,
      rows: [],
    };
    open.set(key, own);
    own.rows.push(keptRow(row));
  }
  const [first] = rows;
  return {
    period: first === undefined ? "" : textIn(first, HEADINGS.period),
    submissions: [...open.values()],
  };
}

function keptRow(row: ListRow): RegisterRow {
  const code = textIn(row, HEADINGS.indicator);
  const isCriterion = code.startsWith(CRITERION_PREFIX);
  return {
    scope: isCriterion ? "criterion" : "indicator",
    code: isCriterion ? code.slice(CRITERION_PREFIX.length) : code,
    label: textIn(row, HEADINGS.label),
    unit: textIn(row, HEADINGS.unit),
    target: textIn(row, HEADINGS.target),
    written: textIn(row, HEADINGS.written),
    value: numberIn(row, HEADINGS.value),
    verdictWritten: textIn(row, HEADINGS.verdictWritten),
    verdict: keyOfWord(VERDICT_LABELS, textIn(row, HEADINGS.verdict)) ?? "unclear",
    stage: keyOfWord(STAGE_WORDS, textIn(row, HEADINGS.stage)),
    sheet: textIn(row, HEADINGS.sheet),
    cell: textIn(row, HEADINGS.cell),
  };
}

/** The report a row of the register belongs to, as its unit and set. */
export function reportOfRow(row: ListRow, sets: readonly CriteriaSet[]): string {
  const written = textIn(row, HEADINGS.set);
  return `${unitIn(row).key}\u0000${sets.find(({ name }) => name === written)?.id ?? written}`;
}
