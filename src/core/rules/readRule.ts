import { isConfirmedMark } from "../criteria/thresholdTable";
import { isBlankText, normaliseText, plainKey } from "../text/normalise";
import { readNumber } from "../text/number";
import { fieldsOf } from "./parts";
import { parseExpression } from "./parseExpression";
import type { ExpressionFault } from "./parseExpression";
import { relationNamed } from "./relation";
import type { Relation } from "./relation";
import type { RuleRow } from "./ruleLayout";
import { readScope } from "./scope";
import type { ScopeSources } from "./scope";
import type { Demand, Expression, Rule, RuleColumn, RuleSeverity, WrongRuleRow } from "./types";
import type { Vocabulary } from "./vocabulary";

/** A row read: the rule, where it can be applied, and what is wrong with the row. */
export interface RowReading {
  readonly rule?: Rule;
  readonly wrong: readonly WrongRuleRow[];
}

type Read<T> =
  { readonly kind: "read"; readonly value: T } | { readonly kind: "fault"; readonly fault: ExpressionFault };

/** What a row is called in sentences: its own name, or its row. */
export function nameOf(row: RuleRow): string {
  const own = row.text("name");
  return own === "" ? String(row.row + 1) : own;
}

/** Reads one row of a sheet of rules; the first thing wrong is what is said of it. */
export function readRule(row: RuleRow, sources: ScopeSources): RowReading {
  const name = nameOf(row);
  const wrongAt = (column: RuleColumn, { why, part, proposals }: ExpressionFault): RowReading => ({
    wrong: [
      {
        cell: row.cell(column),
        why,
        rule: name,
        written: row.text(column),
        ...(part === undefined ? {} : { part }),
        ...(proposals === undefined || proposals.length === 0 ? {} : { proposals }),
        isApplied: false,
      },
    ],
  });
  const left = readLeft(row, sources.vocabulary);
  if (left.kind === "fault") return wrongAt("left", left.fault);
  const relation = readRelation(row);
  if (relation.kind === "fault") return wrongAt("relation", relation.fault);
  const demand = readDemand(row, relation.value, sources.vocabulary);
  if (demand.kind === "fault") return wrongAt("right", demand.fault);
  const scope = readScope(row, sources);
  if (scope.kind === "fault") return wrongAt(scope.column, scope);
  const { severity, unconfirmed, wrong } = readSeverity(row, name);
  return {
    wrong,
    rule: {
      name,
      left: left.value,
      demand: demand.value,
      scope: scope.scope,
      severity,
      ...(unconfirmed === undefined ? {} : { unconfirmedSeverity: unconfirmed }),
      instruction: row.text("instruction"),
      written: { left: leftText(row, sources.vocabulary).shown, demand: demandText(row) },
      cells: Object.fromEntries(
        (["left", "relation", "right", "severity", "confirmed"] as const)
          .filter((column) => row.has(column))
          .map((column) => [column, row.cell(column)]),
      ),
    },
  };
}

function demandText(row: RuleRow): string {
  return normaliseText(`${row.text("relation")} ${row.text("right")}`);
}

function fault(why: ExpressionFault["why"], more: Partial<ExpressionFault> = {}): Read<never> {
  return { kind: "fault", fault: { why, ...more } };
}

function read(text: string, vocabulary: Vocabulary): Read<Expression> {
  const parsed = parseExpression(text, vocabulary);
  return parsed.kind === "read" ? { kind: "read", value: parsed.expression } : parsed;
}

interface LeftText {
  readonly text: string;
  /** As the office sees it. */
  readonly shown: string;
  /** The two codes a number may have been before Excel dropped its last digit. */
  readonly doubtful?: readonly [string, string];
}

/** A left side that is a mere number is a code: nobody holds a number he types himself against anything. */
function leftText(row: RuleRow, vocabulary: Vocabulary): LeftText {
  const raw = row.raw("left");
  if (raw.kind === "number" && row.isNumber("left")) {
    const code = String(raw.value);
    const longer = `${code}0`;
    const isDoubtful = code.includes(".") && vocabulary.isCode(code) && vocabulary.isCode(longer);
    return { text: `[${code}]`, shown: code, ...(isDoubtful ? { doubtful: [code, longer] as const } : {}) };
  }
  const text = row.text("left");
  return /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? { text: `[${text}]`, shown: text } : { text, shown: text };
}

function readLeft(row: RuleRow, vocabulary: Vocabulary): Read<Expression> {
  const { text, doubtful } = leftText(row, vocabulary);
  if (doubtful !== undefined) return fault("codeAsNumber", { part: doubtful[0], proposals: doubtful });
  if (isBlankText(text)) return fault("noLeft");
  const left = read(text, vocabulary);
  if (left.kind === "fault") return left;
  return fieldsOf(left.value).length === 0 ? fault("constantOnly", { part: text }) : left;
}

function readRelation(row: RuleRow): Read<Relation> {
  const written = row.text("relation");
  if (isBlankText(written)) return fault("noRelation");
  const relation = relationNamed(written);
  return relation === undefined
    ? fault("unknownRelation", { part: written })
    : { kind: "read", value: relation };
}

function readDemand(row: RuleRow, relation: Relation, vocabulary: Vocabulary): Read<Demand> {
  if (relation.kind === "filled") return { kind: "read", value: { kind: "filled" } };
  const written = row.text("right");
  if (isBlankText(written)) return fault("noRight");
  switch (relation.kind) {
    case "compare": {
      const right = MARK_WORDS.has(plainKey(written)) ? textOf(written) : read(written, vocabulary);
      return right.kind === "fault"
        ? right
        : {
            kind: "read",
            value: { kind: "compare", comparison: relation.comparison, right: right.value },
          };
    }
    case "between":
      return readRange(written, vocabulary);
    case "oneOf": {
      const items = readItems(written, vocabulary);
      return items.kind === "fault"
        ? items
        : { kind: "read", value: { kind: "oneOf", items: items.value, isOneOf: relation.isOneOf } };
    }
  }
}

/** Words that are values and not names, though a column may be headed by them. */
const MARK_WORDS: ReadonlySet<string> = new Set([
  "dat",
  "chua dat",
  "khong dat",
  "co",
  "khong",
  "x",
  "khong ap dung",
  "kha",
  "tot",
  "trung binh",
  "yeu",
  "kem",
]);

function textOf(text: string): Read<Expression> {
  return { kind: "read", value: { kind: "text", text } };
}

const BETWEEN_ENDS: readonly RegExp[] = [/;/gu, /\s(?:đến|tới|và)\s/giu, /[–—]/gu, /-/gu];

/** The two ends of a range: "10; 15", "từ 10 đến 15", "10–15". A minus may part them only where nothing else does. */
function readRange(written: string, vocabulary: Vocabulary): Read<Demand> {
  const text = written.replace(/^từ\s+/iu, "");
  let firstFault: Read<never> | undefined;
  for (const mark of BETWEEN_ENDS) {
    for (const { index, 0: found } of [...text.matchAll(mark)].slice(0, MOST_SPLITS)) {
      const low = read(text.slice(0, index), vocabulary);
      const high = read(text.slice(index + found.length), vocabulary);
      if (low.kind === "read" && high.kind === "read") {
        return { kind: "read", value: { kind: "between", low: low.value, high: high.value } };
      }
      const failed = low.kind === "fault" ? low : high.kind === "fault" ? high : undefined;
      firstFault ??= failed;
    }
  }
  return firstFault ?? fault("unreadable", { part: written });
}

const MOST_SPLITS = 8;
const LIST_MARKS = /[;|]|,(?!\d)|\s+hoặc\s+/iu;
const MOST_ITEMS = 500;
const LOOKS_LIKE_CELLS = /!|^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/u;

/** Items of a list are words as they are, numbers, or the cells of an area. */
function readItems(written: string, vocabulary: Vocabulary): Read<readonly Expression[]> {
  const parts = written.split(LIST_MARKS).flatMap((part) => (isBlankText(part) ? [] : [part.trim()]));
  if (parts.length > MOST_ITEMS) return fault("tooLong");
  const items: Expression[] = [];
  for (const part of parts) {
    const item = readItem(part, vocabulary);
    if (item.kind === "fault") return item;
    items.push(item.value);
  }
  return items.length === 0 ? fault("noRight") : { kind: "read", value: items };
}

function readItem(part: string, vocabulary: Vocabulary): Read<Expression> {
  const quoted = /^["“](.*)["”]$/u.exec(part)?.[1];
  if (quoted !== undefined) return textOf(quoted);
  const isNumber = readNumber(part.replace(/\s*%$/u, "")).kind === "number";
  if (LOOKS_LIKE_CELLS.test(part)) return read(part, vocabulary);
  if (!isNumber) return textOf(part);
  const number = readNumber(part.replace(/\s*%$/u, ""));
  return number.kind === "none"
    ? textOf(part)
    : {
        kind: "read",
        value: {
          kind: "number",
          value: number.value,
          decimals: number.decimals,
          percent: part.trimEnd().endsWith("%"),
        },
      };
}

const SEVERITIES: readonly (readonly [RegExp, RuleSeverity])[] = [
  [/^(?:loi|sai|error|nghiem trong)$/u, "error"],
  [/^(?:canh bao|warning)$/u, "warning"],
  [/^(?:luu y|ghi chu|nhac|note)$/u, "note"],
];

/** What the column "Mức độ" offers. */
export const OFFERED_SEVERITIES: readonly string[] = ["Cảnh báo", "Lỗi", "Lưu ý"];

interface SeverityReading {
  readonly severity: RuleSeverity;
  readonly unconfirmed?: RuleSeverity;
  readonly wrong: readonly WrongRuleRow[];
}

/** A new rule warns: an error only once the office has said and confirmed that it is one. */
function readSeverity(row: RuleRow, rule: string): SeverityReading {
  const written = row.text("severity");
  const key = plainKey(written);
  const severity = SEVERITIES.find(([words]) => words.test(key))?.[1];
  if (severity === undefined) {
    const why = isBlankText(written) ? "noSeverity" : "unknownSeverity";
    const wrong = { cell: row.cell("severity"), why, rule, written, isApplied: true } as const;
    return { severity: "warning", wrong: [wrong] };
  }
  const isConfirmed = !row.has("confirmed") || isConfirmedMark(row.raw("confirmed"));
  if (isConfirmed || severity === "warning") return { severity, wrong: [] };
  return { severity: "warning", unconfirmed: severity, wrong: [] };
}
