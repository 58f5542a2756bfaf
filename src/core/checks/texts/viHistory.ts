import type { WrongHistory } from "../../office/history/historyRow";
import type { Sentences } from "./sentence";
import { addressOf } from "./sentence";

const WHAT: Readonly<Record<WrongHistory, (written: string) => string>> = {
  unreadablePeriod: (written) => `${written} không phải là kỳ báo cáo`,
  noPlace: () => "chưa ghi xã",
  unknownSet: (written) => `không có bộ tiêu chí nào tên ${written}`,
  unknownCode: (written) => `bộ tiêu chí không có mã ${written}`,
  unknownWord: (written) => `không hiểu ${written}`,
  noSubject: () => "chưa ghi nội dung",
  noFigure: (written) => `số lũy kế phải là một số, ô này ghi ${written}`,
  contradiction: (written) => `kết quả ${written} khác dòng đã ghi cho cùng kỳ`,
};

/** What is said of the history of results. */
export const viHistory: Pick<Sentences, "wrong-history"> = {
  "wrong-history": ({ is, data, sheet }) => ({
    what: `dòng lịch sử không dùng được: ${WHAT[data.why](`“${String(is ?? "")}”`)}`,
    why:
      data.first === null
        ? "Dòng này không được đem so với kỳ đang kiểm tra"
        : `Cùng kỳ, xã và mã đã có ở ô ${addressOf(data.first, sheet)}; hai dòng khác nhau thì không dùng dòng nào`,
    fix:
      data.why === "contradiction"
        ? "Giữ một dòng cho mỗi kỳ, xã và mã"
        : "Sửa ô này như các dòng khác, hoặc xóa cả dòng, rồi kiểm tra lại",
  }),
};
