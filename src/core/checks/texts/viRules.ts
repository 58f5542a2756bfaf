import type { WrongRule } from "../../rules/types";
import { printRounded } from "../../rules/printRounded";
import type { WrongRuleData } from "../rules/wrongRule";
import type { Sentences } from "./sentence";
import { addressesOf } from "./sentence";

type Why = (written: string, data: WrongRuleData) => { readonly what: string; readonly fix: string };

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" } as const;

function meant({ proposals }: WrongRuleData): string {
  return proposals.length === 0 ? "" : `; có phải là ${proposals.map((name) => `“${name}”`).join(" hoặc ")}`;
}

const WHY: Readonly<Record<WrongRule, Why>> = {
  noLeft: () => ({ what: "chưa ghi vế trái", fix: "Ghi ô, mã chỉ tiêu hoặc tên cột cần kiểm tra" }),
  noRelation: () => ({ what: "chưa ghi quan hệ", fix: "Chọn quan hệ, ví dụ ≥" }),
  noRight: () => ({ what: "chưa ghi vế phải", fix: "Ghi số, ô, mã chỉ tiêu hoặc tên cột để so với vế trái" }),
  unknownRelation: (written) => ({
    what: `chưa hiểu quan hệ ${written}`,
    fix: "Dùng =, ≠, <, ≤, >, ≥, trong khoảng, không trống, thuộc danh sách",
  }),
  unknownField: (_written, data) => ({
    what: `không có mã, cột hay quy tắc nào tên “${data.part ?? ""}”${meant(data)}`,
    fix: "Sửa tên; tên có dấu phép tính thì đặt trong [ ], chữ thì đặt trong “ ”",
  }),
  ambiguousField: (_written, data) => ({
    what: `“${data.part ?? ""}” có nhiều nghĩa${meant(data)}`,
    fix: "Ghi mã chỉ tiêu, hoặc ghi đủ các tầng tiêu đề của cột, ví dụ [Vốn trung ương / Kế hoạch]",
  }),
  unknownSheet: (_written, data) => ({
    what: `sổ tính không có trang “${data.part ?? ""}”${meant(data)}`,
    fix: "Sửa tên trang",
  }),
  unreadable: (_written, data) => ({
    what: data.part === null ? "vế này chưa viết hết" : `không đọc được từ chỗ “${data.part}”`,
    fix: "Dùng mã chỉ tiêu, tên cột, ô, số, + − × ÷, TỔNG(…), TỶ LỆ(…; …) và ngoặc; hai vùng nhiều ô phải cùng cỡ",
  }),
  tooLong: () => ({ what: "quá dài hoặc quá nhiều lớp ngoặc", fix: "Chia thành nhiều quy tắc" }),
  cellWithoutSheet: (_written, data) => ({
    what: `ô “${data.part ?? ""}” không rõ của trang nào`,
    fix: "Ghi Trang!Ô, hoặc điền cột Trang",
  }),
  codeAsNumber: (_written, data) => ({
    what: `mã ghi dạng số nên không rõ là ${data.proposals.map((code) => `“${code}”`).join(" hay ")}`,
    fix: "Ghi mã dạng chữ, gõ dấu ' ở đầu ô",
  }),
  constantOnly: () => ({
    what: "vế trái chỉ có số hoặc chữ, không có gì để kiểm tra",
    fix: "Ghi ô, mã chỉ tiêu hoặc tên cột; số thập phân dùng dấu phẩy",
  }),
  divisionByZero: () => ({ what: "có phép chia cho 0", fix: "Sửa số chia, hoặc ô có số 0" }),
  cycle: (_written, { part }) => ({
    what: `quy tắc dẫn vòng về chính nó${part === null ? "" : ` qua “${part}”`}`,
    fix: "Bỏ một chỗ dẫn để không còn vòng",
  }),
  repeatedName: (written) => ({ what: `mã quy tắc ${written} đã có ở dòng khác`, fix: "Đặt mã khác" }),
  wrongRule: (_written, data) => ({
    what: `dựa vào quy tắc “${data.part ?? ""}”, mà quy tắc đó sai`,
    fix: "Sửa quy tắc đó trước",
  }),
  unknownPlace: (_written, data) => ({
    what: `sổ tính không có xã “${data.part ?? ""}”${meant(data)}`,
    fix: "Sửa tên xã; nhiều xã thì cách nhau bằng dấu chấm phẩy",
  }),
  unknownLevel: (written) => ({
    what: `chưa hiểu mức đạt chuẩn ${written}`,
    fix: "Dùng đạt chuẩn, nâng cao hoặc kiểu mẫu",
  }),
  unknownArea: (_written, data) => ({
    what: `không bộ tiêu chí nào có vùng “${data.part ?? ""}”`,
    fix: "Ghi tên hoặc ký hiệu vùng như trong bộ tiêu chí",
  }),
  unreadablePeriod: (written) => ({
    what: `chưa hiểu kỳ ${written}`,
    fix: "Ghi như quý III/2022, quý III, 6 tháng đầu năm 2022 hoặc 2022",
  }),
  noSeverity: () => ({ what: "chưa ghi mức độ, nên chỉ cảnh báo", fix: "Chọn Cảnh báo, Lỗi hoặc Lưu ý" }),
  unknownSeverity: (written) => ({
    what: `chưa hiểu mức độ ${written}, nên chỉ cảnh báo`,
    fix: "Chọn Cảnh báo, Lỗi hoặc Lưu ý",
  }),
  appliesToNothing: () => ({
    what: "không áp dụng cho chỗ nào: sổ tính không có số liệu mà quy tắc nhắc đến",
    fix: "Xem lại hai vế và các cột Xã, Trang, Mức đạt chuẩn, Vùng",
  }),
  tooMuch: () => ({
    what: "quá nhiều ô hoặc quá nhiều quy tắc để xét",
    fix: "Thu hẹp vùng hoặc phạm vi áp dụng",
  }),
};

function printed(value: string | number | null): string {
  return typeof value === "number" ? printRounded(value) : (value ?? "");
}

/** What is said of the office's own rules. */
export const viRules: Pick<Sentences, "own-rule" | "wrong-rule"> = {
  "own-rule": ({ is, shouldBe, difference, related, sheet, data }) => ({
    what: data.isMissing
      ? `“${data.left}” còn trống`
      : `“${data.left}” là ${printed(is)}${difference === null ? "" : `, chênh ${printRounded(difference)}`}`,
    shouldBe: data.isMissing
      ? `Quy tắc ${data.rule} của đơn vị đòi phải có số liệu`
      : `Quy tắc ${data.rule} của đơn vị: ${data.demand}${saysItself(data.demand, shouldBe) ? "" : `, tức ${printed(shouldBe)}`}`,
    ...(data.unconfirmedSeverity === null
      ? {}
      : {
          why: `Đơn vị ghi mức độ ${SEVERITIES[data.unconfirmedSeverity]} mà chưa xác nhận, nên mới là cảnh báo`,
        }),
    fix:
      data.instruction === ""
        ? `Xem lại ${related.length === 0 ? "ô này" : `ô này và ${addressesOf(related, sheet)}`}`
        : data.instruction.replace(/[.\s]+$/u, ""),
  }),
  "wrong-rule": ({ is, data }) => {
    const { what, fix } = WHY[data.why](`“${String(is ?? "")}”`, data);
    return {
      what: `quy tắc ${data.rule} ${data.isApplied ? "thiếu" : "không áp dụng được"}: ${what}`,
      why: data.isApplied
        ? "Quy tắc vẫn được áp dụng"
        : "Quy tắc sai không được dùng; số liệu không bị coi là sai",
      fix,
    };
  },
};

/** Whether the demand already says the number it comes to: "≥ 41" does, "= TỔNG(…)" does not. */
export function saysItself(demand: string, shouldBe: string | number | null): boolean {
  const bare = (text: string): string => text.replace(/[\s.]/gu, "");
  return bare(demand).endsWith(bare(printed(shouldBe))) || shouldBe === null;
}
