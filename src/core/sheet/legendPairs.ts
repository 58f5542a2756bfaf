import { foldKey } from "../text/normalise";
import type { ExplainedMark, MarkMeaning } from "./markMeanings";
import { tidy } from "./words";

/** The words a legend explains a mark by. */
const MEANINGS: readonly (readonly [MarkMeaning, RegExp])[] = [
  ["met", /^(?:đã )?(?:đạt(?: chuẩn| yêu cầu)?|hoàn thành)$/u],
  ["unmet", /^(?:chưa|không) (?:đạt(?: chuẩn| yêu cầu)?|hoàn thành)$/u],
  ["notApplicable", /^không (?:áp dụng|xét|đánh giá)$/u],
  ["missing", /^chưa (?:có (?:số liệu|kết quả|báo cáo)|báo cáo|đánh giá)$/u],
];

const HEAD =
  /^(?:[*\-–+•]\s*)?(?:(?:ghi chú|chú thích|chú giải|chú dẫn|quy ước|ký hiệu|trong đó)(?: (?:ký hiệu|dấu))?\s*:\s*)?/u;
const PAIR =
  /^(?:(?:dấu|ký hiệu|chữ|ô ghi|ô đánh dấu|ghi) )?["'“”‘’«»([]?(?<mark>[^\s"'“”‘’«»()[\]:;,=]{1,12}(?: [^\s"'“”‘’«»()[\]:;,=]{1,12})?)["'“”‘’«»)\]]?\s*(?:[:=]|[-–—→]|là|nghĩa là)\s*(?:là )?(?:(?:tiêu chí|chỉ tiêu|xã|nội dung) )?(?<meaning>[^:;,=]+?)\.?$/u;

/**
 * A line that holds nothing but marks and what they mean ("HT: hoàn thành; CHT: chưa hoàn thành"; "zz: chưa đạt" alone); so
 * strict a line explains a mark of one or two words too, and need not explain its opposite.
 */
export function legendPairs(written: string): readonly ExplainedMark[] {
  const line = tidy(written).toLowerCase().replace(HEAD, "");
  const explained = line
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(explainedBy);
  const found = explained.filter((one) => one !== undefined);
  return found.length === explained.length ? found : [];
}

function explainedBy(part: string): ExplainedMark | undefined {
  const { mark = "", meaning = "" } = PAIR.exec(part)?.groups ?? {};
  const [means] = MEANINGS.find(([, words]) => words.test(meaning)) ?? [];
  return mark === "" || means === undefined ? undefined : { mark: foldKey(mark), meaning: means };
}
