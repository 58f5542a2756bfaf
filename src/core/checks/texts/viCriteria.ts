import { printNumber } from "../../text/number";
import type { WrongCriterion } from "../../office/wrongCriterion";
import type { Sentences } from "./sentence";
import { addressOf, quoting } from "./sentence";

const WHAT: Readonly<Record<WrongCriterion, (written: string) => string>> = {
  noDecision: () => "chưa ghi số quyết định ban hành",
  noYears: () => "chưa ghi giai đoạn áp dụng",
  unreadableYears: (written) => `chưa hiểu giai đoạn ${written}`,
  unknownLevel: (written) => `chưa hiểu mức đạt chuẩn ${written}`,
  noIndicators: () => "không có chỉ tiêu nào đọc được",
  noCode: () => "chỉ tiêu không có mã",
  noLabel: () => "chỉ tiêu không có nội dung",
  repeatedCode: (written) => `mã ${written} đã có ở dòng khác`,
  unknownArea: (written) => `không có vùng hay nhóm xã ${written}`,
  unreadableTarget: (written) => `chưa hiểu mức ${written}`,
  noTarget: () => "chỉ tiêu chưa có mức phải đạt",
  idTaken: (written) => `trang khác đã nêu bộ tiêu chí của quyết định ${written}`,
};

const FIX: Readonly<Partial<Record<WrongCriterion, string>>> = {
  noDecision: "Ghi số quyết định cạnh chữ “Số quyết định”, ví dụ 25/2022/QĐ-UBND",
  noYears: "Ghi cạnh chữ “Giai đoạn”, ví dụ 2022–2025",
  unreadableYears: "Ghi như 2022–2025, hoặc một năm",
  unknownLevel: "Dùng đạt chuẩn, nâng cao hoặc kiểu mẫu",
  repeatedCode: "Giữ một dòng cho mỗi mã và vùng",
  idTaken: "Giữ một trang cho mỗi quyết định",
};

const quoted = quoting("trống");
const STANDING = { met: "đạt", unmet: "chưa đạt" } as const;

/** What is said of a criteria set of the office's own. */
export const viCriteria: Pick<
  Sentences,
  "wrong-criterion" | "set-unconfirmed" | "criterion-mismatch" | "count-mismatch"
> = {
  "wrong-criterion": ({ is, data, sheet }) => ({
    what: `bộ tiêu chí của đơn vị: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why: data.isOfWholeSet
      ? "Thiếu phần này thì cả bộ chưa dùng được; sổ tính vẫn theo bộ tiêu chí kèm theo"
      : data.first === null
        ? "Phần sai không được dùng, các dòng khác vẫn dùng"
        : `Mã này đã có ở ô ${addressOf(data.first, sheet)}, dòng sau không được dùng`,
    fix: FIX[data.why] ?? "Sửa ô này rồi kiểm tra lại",
  }),
  "set-unconfirmed": ({ data }) => ({
    what: `“${data.name}” (${data.indicators} chỉ tiêu) đang dùng mà đơn vị chưa xác nhận`,
    why: "Chưa xác nhận thì kết quả đánh giá theo bộ này mới là tạm tính",
    fix: "Đối chiếu với quyết định rồi ghi dấu x cạnh chữ “Xác nhận”",
  }),
  "criterion-mismatch": ({ is, shouldBe, data }) =>
    data.list === undefined
      ? {
          what: `${data.name === "" ? "" : `${data.name}, `}ghi ${quoted(is)}`,
          shouldBe: `Kết luận đúng là “${String(shouldBe)}”`,
          why:
            data.unmet.length > 0
              ? `Chưa đạt chỉ tiêu ${data.unmet.join("; ")}`
              : "Tất cả chỉ tiêu của tiêu chí đều đạt",
          fix: "Sửa phần đánh giá của tiêu chí",
        }
      : {
          what: `ghi tiêu chí ${STANDING[data.list.as]} là ${quoted(is)}`,
          shouldBe:
            data.list.right.length === 0
              ? `Không có tiêu chí nào ${STANDING[data.list.as]}`
              : `Các tiêu chí ${STANDING[data.list.as]} là ${data.list.right.join("; ")}`,
          why: `Tiêu chí ${data.no} ${STANDING[data.computed]}`,
          fix: "Sửa danh sách, hoặc rà lại đánh giá từng tiêu chí",
        },
  "count-mismatch": ({ data }) => ({
    what: `ghi ${STANDING[data.counts]} ${printNumber(data.written)} tiêu chí`,
    shouldBe:
      data.unresolved === 0
        ? `Tính ra ${STANDING[data.counts]} ${printNumber(data.met)}/${printNumber(data.of)}`
        : `Tính ra ${STANDING[data.counts]} ${printNumber(data.met)}, chưa xét được ${printNumber(data.unresolved)}, trên tổng số ${printNumber(data.of)}`,
    fix: `Sửa số tiêu chí ${STANDING[data.counts]}, hoặc rà lại đánh giá từng tiêu chí`,
  }),
};
