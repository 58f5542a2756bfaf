import type { WrongThreshold } from "../../office/thresholdSheet";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

const WHAT: Readonly<Record<WrongThreshold, (written: string) => string>> = {
  unknownSet: (written) => `không có bộ tiêu chí nào tên ${written}`,
  unknownCode: (written) => `bộ tiêu chí không có mã ${written}`,
  unknownArea: (written) => `bộ tiêu chí không có vùng ${written}`,
  unreadableYear: (written) => `${written} không phải là năm`,
  unreadableTarget: (written) => `chưa hiểu được mức ${written}`,
  noTarget: () => "đã xác nhận mà chưa ghi mức phải đạt",
  repeated: (written) => `mức ${written} cho chỉ tiêu đã có dòng khác`,
};

/** What is said of the office's own table of thresholds. */
export const viThresholds: Pick<Sentences, "wrong-threshold"> = {
  "wrong-threshold": ({ is, data, sheet }) => ({
    what: `dòng của bảng ngưỡng không áp dụng được: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why:
      data.first === null
        ? "Dòng sai không được dùng; mức kèm theo bộ tiêu chí vẫn áp dụng"
        : `Bộ, mã, vùng và năm này đã có ở ô ${addressOf(data.first, sheet)}; hai mức khác nhau thì không dùng mức nào`,
    fix: data.why === "repeated" ? "Giữ một dòng cho mỗi bộ, mã, vùng và năm" : "Sửa ô này rồi kiểm tra lại",
  }),
};
