import { periodInWords } from "../../plan/periodInWords";
import { printNumber } from "../../text/number";
import type { ImplausibleChangeData } from "../time/implausibleChange";
import type { EarlierSource } from "../time/earlierResults";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

function sourceOf(from: EarlierSource, sheet: string | null): string {
  switch (from.kind) {
    case "previousFile":
      return "theo sổ kỳ trước";
    case "cell":
      return `ô ${addressOf(from.cell, sheet)}`;
    case "history":
      return `theo lịch sử ${periodInWords(from.period).replace(/^[QN]/, (letter) => letter.toLowerCase())}, ô ${addressOf(from.cell, sheet)}`;
  }
}

function slipOf({ kind }: ImplausibleChangeData["change"]): string {
  return kind === "swapped"
    ? "Hai chữ số liền nhau đổi chỗ cho nhau, có lẽ gõ nhầm"
    : "Mức thay đổi khác thường, có thể gõ nhầm hoặc sai đơn vị";
}

function changeOf(change: ImplausibleChangeData["change"]): string {
  if (change.kind !== "times") {
    return `${change.points > 0 ? "tăng" : "giảm"} ${printNumber(Math.abs(change.points))} điểm phần trăm`;
  }
  return `${change.way === "up" ? "tăng" : "giảm"} ${printNumber(Math.round(change.times))} lần`;
}

/** What is said of figures held against an earlier period. */
export const viTime: Pick<
  Sentences,
  "regression" | "implausible-change" | "cumulative-falls" | "stale-year"
> = {
  regression: ({ is, data, sheet }) => ({
    what: `tụt tiêu chí: kỳ trước “${data.before}” là đạt, kỳ này “${String(is ?? "")}” là chưa đạt`,
    ...(data.target === "" ? {} : { shouldBe: `Mức yêu cầu là “${data.target}”` }),
    why: `Kết quả kỳ trước ${sourceOf(data.from, sheet)}`,
    fix: "Đối chiếu số liệu hai kỳ; nếu đúng là tụt, nêu nguyên nhân và giải pháp trong báo cáo",
  }),
  "implausible-change": ({ is, data, sheet }) => ({
    what: `${changeOf(data.change)} so với kỳ trước: từ “${data.before}” thành “${String(is ?? "")}”`,
    why: `${slipOf(data.change)}; kết quả kỳ trước ${sourceOf(data.from, sheet)}`,
    fix: "Đối chiếu lại; nếu đúng, ghi lý do ở cột Ghi chú",
  }),
  "cumulative-falls": ({ data, sheet }) => ({
    what: `${data.label === "" ? "" : `“${data.label}”, `}lũy kế ${printNumber(data.value)} thấp hơn kỳ trước`,
    shouldBe: `Không thể thấp hơn ${printNumber(data.before)} (${sourceOf(data.from, sheet)})`,
    why: "Lũy kế trong năm chỉ tăng hoặc giữ nguyên",
    fix: "Đối chiếu hai kỳ; có thể đã ghi số của riêng kỳ này",
  }),
  "stale-year": ({ is, data }) => ({
    what: `“${String(is ?? "")}” nói đến năm ${String(data.year)}`,
    shouldBe: `Năm báo cáo là ${String(data.reporting)}`,
    why: "Có thể là câu chữ còn sót lại từ năm trước",
    fix: "Sửa năm nếu là câu chữ cũ",
  }),
};
