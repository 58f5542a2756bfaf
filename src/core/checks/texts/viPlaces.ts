import { printDay } from "../../plan/isoDate";
import type { PlaceOfOtherTime } from "../../text/places";
import type { UnknownPlaceData } from "../place/unknownPlace";
import type { Sentence, Sentences } from "./sentence";

const UNITS: Readonly<Record<PlaceOfOtherTime["unit"], string>> = {
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
};

/** What is said of names of places that are in no register. */
export const viPlaces: Pick<Sentences, "unknown-place"> = {
  "unknown-place": ({ data }) => {
    if (data.otherTime !== undefined) return ofOtherTime(data.written, data.otherTime);
    return data.inDistricts.length > 0 ? inSeveralDistricts(data) : notRegistered(data);
  },
};

function inSeveralDistricts({ written, inDistricts }: UnknownPlaceData): Sentence {
  return {
    what: `chưa rõ “${written}” thuộc huyện nào`,
    why: `Tên này có ở nhiều huyện: ${inDistricts.join(", ")}`,
    fix: "Ghi rõ huyện ở cột bên cạnh hoặc ở dòng tiêu đề",
  };
}

function notRegistered({ written, candidates }: UnknownPlaceData): Sentence {
  return {
    what: `không tìm thấy “${written}” trong danh mục đơn vị hành chính`,
    ...(candidates.length > 0 && { shouldBe: `Gần giống: ${candidates.join(", ")}` }),
    fix: "Kiểm tra lại tên xã và huyện",
  };
}

function ofOtherTime(written: string, { unit, name, from, to, successors }: PlaceOfOtherTime): Sentence {
  const named = `${UNITS[unit]} ${name}`;
  if (to === undefined) {
    return {
      what: `“${written}” chưa có ở thời điểm của biểu`,
      why: from === undefined ? "" : `Đơn vị ${named} thành lập từ ngày ${printDay(from)}`,
      fix: "Ghi tên xã tại thời điểm báo cáo, hoặc sửa năm ở tiêu đề",
    };
  }
  return {
    what: `“${written}” không còn ở thời điểm của biểu`,
    ...(successors.length > 0 && { shouldBe: `Nay thuộc: ${successors.join(", ")}` }),
    why: `Đơn vị ${named} chỉ có đến hết ngày ${printDay(to)}`,
    fix: "Ghi tên đơn vị hiện nay, hoặc sửa năm ở tiêu đề",
  };
}
