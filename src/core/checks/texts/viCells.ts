import { printNumber } from "../../text/number";
import type { Sentences } from "./sentence";

/** What is said of how cells are written, apart from what they say. */
export const viCells: Pick<Sentences, "formula-overwritten" | "legacy-encoding" | "not-nfc" | "stray-space"> =
  {
    "formula-overwritten": ({ is, data }) => ({
      what: `số ${typeof is === "number" ? printNumber(is) : String(is)} gõ đè lên công thức`,
      shouldBe: `Các ô bên cạnh đều là công thức, như ô ${data.neighbour}: ${data.formula}`,
      why: "Số gõ tay không đổi theo khi số liệu nguồn thay đổi",
      fix: "Đặt lại công thức; nếu số gõ tay là chủ ý, ghi lý do ở cột Ghi chú",
    }),
    "legacy-encoding": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” gõ bằng bảng mã cũ (TCVN3 hoặc VNI)`
          : `${printNumber(data.count)} ô của trang gõ bằng bảng mã cũ (TCVN3 hoặc VNI)`,
      ...(data.count === 1 ? { shouldBe: `Đọc ra là “${data.proposal}”` } : {}),
      why: "Chữ chỉ hiện đúng với phông cũ; tìm kiếm, đối chiếu và máy khác không đọc được",
      fix: "Chuyển trang sang Unicode (mục Công thức hoặc lệnh convert), giữ bản gốc",
    }),
    "not-nfc": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” gõ bằng Unicode tổ hợp`
          : `${printNumber(data.count)} ô của trang gõ bằng Unicode tổ hợp`,
      shouldBe: "Cần là Unicode dựng sẵn",
      why: "Hai cách ghi trông như nhau nhưng tìm kiếm, đối chiếu và hàm dò tìm không nhận là một",
      fix: "Chuyển sang Unicode dựng sẵn; chữ hiện ra không đổi",
    }),
    "stray-space": ({ is, data }) => ({
      what:
        data.count === 1
          ? `“${String(is)}” có dấu cách thừa hoặc ký tự ẩn`
          : `${printNumber(data.count)} ô của trang có dấu cách thừa hoặc ký tự ẩn`,
      ...(data.count === 1 ? { shouldBe: `Cần là “${data.proposal}”` } : {}),
      why: "Dấu cách thừa làm hàm dò tìm và phép so sánh của Excel không nhận ra",
      fix: "Bỏ dấu cách thừa",
    }),
  };
