import type { WrongRule } from "../../rules/types";
import { printRounded } from "../../rules/printRounded";
import type { WrongRuleData } from "../rules/wrongRule";
import type { Sentences } from "./sentence";
import { addressesOf } from "./sentence";
import { saysItself } from "./viRules";

type Why = (written: string, data: WrongRuleData) => { readonly what: string; readonly fix: string };

function meant({ proposals }: WrongRuleData): string {
  return proposals.length === 0 ? "" : `; did you mean ${proposals.map((name) => `“${name}”`).join(" or ")}`;
}

const WHY: Readonly<Record<WrongRule, Why>> = {
  noLeft: () => ({ what: "it has no left side", fix: "Write the cell, code or column to be checked" }),
  noRelation: () => ({ what: "it has no relation", fix: "Choose one, such as ≥" }),
  noRight: () => ({
    what: "it has no right side",
    fix: "Write a number, cell, code or column to hold it against",
  }),
  unknownRelation: (written) => ({
    what: `the relation ${written} is not understood`,
    fix: "Use =, ≠, <, ≤, >, ≥, trong khoảng, không trống, thuộc danh sách",
  }),
  unknownField: (_written, data) => ({
    what: `there is no code, column or rule “${data.part ?? ""}”${meant(data)}`,
    fix: "Mend the name; put names with operators into [ ], words into “ ”",
  }),
  ambiguousField: (_written, data) => ({
    what: `“${data.part ?? ""}” means several things${meant(data)}`,
    fix: "Write the indicator's code, or all headings over the column",
  }),
  unknownSheet: (_written, data) => ({
    what: `the workbook has no sheet “${data.part ?? ""}”${meant(data)}`,
    fix: "Mend the sheet's name",
  }),
  unreadable: (_written, data) => ({
    what: data.part === null ? "this side is not complete" : `it cannot be read from “${data.part}” on`,
    fix: "Use codes, columns, cells, numbers, + − × ÷, SUM(…), TỶ LỆ(…; …) and brackets; areas must be of one size",
  }),
  tooLong: () => ({ what: "it is too long or too deep", fix: "Part it into several rules" }),
  cellWithoutSheet: (_written, data) => ({
    what: `nothing says which sheet cell “${data.part ?? ""}” is on`,
    fix: "Write Sheet!Cell, or fill in the column Trang",
  }),
  codeAsNumber: (_written, data) => ({
    what: `the code is a number, so it may be ${data.proposals.map((code) => `“${code}”`).join(" or ")}`,
    fix: "Write the code as text, with ' before it",
  }),
  constantOnly: () => ({
    what: "its left side is a mere number or text: there is nothing to check",
    fix: "Write a cell, code or column; decimals take a comma",
  }),
  divisionByZero: () => ({ what: "it divides by 0", fix: "Mend the divisor, or the cell that is 0" }),
  cycle: (_written, { part }) => ({
    what: `the rule leads back to itself${part === null ? "" : ` by way of “${part}”`}`,
    fix: "Take one of the references out",
  }),
  repeatedName: (written) => ({ what: `another row is called ${written} too`, fix: "Give it another name" }),
  wrongRule: (_written, data) => ({
    what: `it rests on rule “${data.part ?? ""}”, which is wrong`,
    fix: "Mend that rule first",
  }),
  unknownPlace: (_written, data) => ({
    what: `the workbook has no commune “${data.part ?? ""}”${meant(data)}`,
    fix: "Mend the name; part several by semicolons",
  }),
  unknownLevel: (written) => ({
    what: `the level ${written} is not understood`,
    fix: "Use đạt chuẩn, nâng cao or kiểu mẫu",
  }),
  unknownArea: (_written, data) => ({
    what: `no criteria set has an area “${data.part ?? ""}”`,
    fix: "Write the area's name or sign as the criteria set does",
  }),
  unreadablePeriod: (written) => ({
    what: `the period ${written} is not understood`,
    fix: "Write it as quý III/2022, quý III, 6 tháng đầu năm 2022 or 2022",
  }),
  noSeverity: () => ({
    what: "it states no severity, and so only warns",
    fix: "Choose Cảnh báo, Lỗi or Lưu ý",
  }),
  unknownSeverity: (written) => ({
    what: `the severity ${written} is not understood, so it only warns`,
    fix: "Choose Cảnh báo, Lỗi or Lưu ý",
  }),
  appliesToNothing: () => ({
    what: "it applies to nothing: the workbook has no data it speaks of",
    fix: "Look at both sides and at the columns Xã, Trang, Mức đạt chuẩn, Vùng",
  }),
  tooMuch: () => ({
    what: "there are too many cells or rules to judge",
    fix: "Narrow the area or the scope",
  }),
};

function printed(value: string | number | null): string {
  return typeof value === "number" ? printRounded(value) : (value ?? "");
}

/** What is said of the office's own rules. */
export const enRules: Pick<Sentences, "own-rule" | "wrong-rule"> = {
  "own-rule": ({ is, shouldBe, difference, related, sheet, data }) => ({
    what: data.isMissing
      ? `“${data.left}” is blank`
      : `“${data.left}” is ${printed(is)}${difference === null ? "" : `, off by ${printRounded(difference)}`}`,
    shouldBe: data.isMissing
      ? `The office's rule ${data.rule} asks for a value`
      : `The office's rule ${data.rule}: ${data.demand}${saysItself(data.demand, shouldBe) ? "" : `, which is ${printed(shouldBe)}`}`,
    ...(data.unconfirmedSeverity === null
      ? {}
      : {
          why: `The office calls it ${data.unconfirmedSeverity} and has not confirmed that, so it only warns`,
        }),
    fix:
      data.instruction === ""
        ? `Look at ${related.length === 0 ? "this cell" : `this cell and ${addressesOf(related, sheet)}`}`
        : data.instruction.replace(/[.\s]+$/u, ""),
  }),
  "wrong-rule": ({ is, data }) => {
    const { what, fix } = WHY[data.why](`“${String(is ?? "")}”`, data);
    return {
      what: `rule ${data.rule} ${data.isApplied ? "lacks something" : "cannot be applied"}: ${what}`,
      why: data.isApplied
        ? "The rule is applied all the same"
        : "A wrong rule is not used, and no data is called wrong by it",
      fix,
    };
  },
};
