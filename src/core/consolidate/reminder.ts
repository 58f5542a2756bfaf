import { printDay } from "../plan/isoDate";
import type { Period } from "../plan/period";
import type { Owing, OwingUnit } from "./owing";
import { periodInWords } from "../plan/periodInWords";

/** Units by district in their order; "" holds those without one. */
function byDistrict(units: readonly OwingUnit[]): ReadonlyMap<string, readonly OwingUnit[]> {
  const groups = new Map<string, OwingUnit[]>();
  for (const owing of units) {
    const { district } = owing.unit;
    groups.set(district, [...(groups.get(district) ?? []), owing]);
  }
  return groups;
}

function lineOf([district, units]: readonly [string, readonly OwingUnit[]]): string {
  const names = units.map(({ unit, attempt }) =>
    attempt === undefined ? unit.name : `${unit.name} (tệp “${attempt}” chưa dùng được, đề nghị gửi lại)`,
  );
  const head = district === "" ? "Các xã" : district;
  return `- ${head} (${String(units.length)} xã): ${names.join(", ")}.`;
}

function startOf(period: Period): string {
  const words = periodInWords(period);
  return `${words.charAt(0).toLocaleLowerCase("vi")}${words.slice(1)}`;
}

/**
 * The text of an e-mail that reminds who has not sent a report, always in Vietnamese: it goes to communes. Empty where
 * nobody owes one.
 */
export function reminderText({ units, dates, expected }: Owing, period: Period): string {
  if (units.length === 0 || dates === undefined) return "";
  const isOver = units.some(({ isOver: over }) => over);
  const lastDay = printDay(dates.lastSafeDay);
  const asked = isOver
    ? `Hạn gửi là trước ngày ${printDay(dates.before)}, nay đã quá hạn. Đề nghị các đơn vị gửi phiếu trong thời gian sớm nhất để kịp tổng hợp, báo cáo Ủy ban nhân dân tỉnh.`
    : `Đề nghị các đơn vị gửi phiếu trước ngày ${printDay(dates.before)} (chậm nhất là ngày ${lastDay}) để kịp tổng hợp, báo cáo Ủy ban nhân dân tỉnh.`;
  return [
    "Kính gửi: Ủy ban nhân dân các xã,",
    "",
    `Văn phòng Điều phối nông thôn mới đang tổng hợp kết quả thực hiện bộ tiêu chí nông thôn mới ${startOf(period)}. Đến nay còn ${String(units.length)}/${String(expected)} xã chưa có phiếu tiêu chí:`,
    ...[...byDistrict(units)].map(lineOf),
    "",
    `${asked} Đơn vị nào đã gửi, xin vui lòng báo lại ngày gửi và tên tệp để chúng tôi kiểm tra.`,
    "",
    "Trân trọng cảm ơn.",
  ].join("\n");
}
