import { officeGround } from "../../../src/core/office/officeGround";
import type { OfficeGround } from "../../../src/core/office/officeGround";
import type { FileDigest, Submission } from "../../../src/core/consolidate/types";
import type { Grid, Scalar } from "../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { digestFile } from "../../../src/workbook/xlsx/digestFile";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { communeRows } from "../../support/communeFile";
import { gridOf } from "../../support/gridOf";

const HEADER = ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"];

const thresholds = (target: string, confirmed = "x"): Grid =>
  gridOf([HEADER, ["NTM 2021-2025", "2.1", "…", "", 2022, target, "QĐ 01/2022", confirmed]], {
    name: "Ngưỡng",
    id: "thresholds",
  });

const office = (...grids: readonly Grid[]): OfficeGround => officeGround(grids, criteriaSets);

/** A commune's file that leaves the target of 2.1 to the province; its result is 85. */
const ROWS = communeRows({
  commune: "Phước Thái",
  district: "Ninh Phước",
  results: { "2.1": 85 },
  targets: { "2.1": "UBND cấp tỉnh quy định" },
});

type Rows = readonly (readonly Scalar[])[];

function digestOf(ground: OfficeGround, ...sheets: readonly Rows[]): FileDigest {
  const named = sheets.map((rows, at) => ({ name: `Trang ${String(at)}`, rows, widths: [] }));
  const content = { kind: "bytes", bytes: newWorkbook(named) } as const;
  const settings = { period: "2022Q3", asOf: "2022-09-30" };
  return digestFile(
    { name: "phuoc-thai.xlsx", content },
    { sets: criteriaSets, registers, settings, office: ground },
  );
}

function submissionOf(ground: OfficeGround, ...sheets: readonly Rows[]): Submission {
  const [submission] = digestOf(ground, ...sheets).submissions;
  if (submission === undefined) throw new Error("Nothing was submitted.");
  return submission;
}

describe("a file that leaves a target to the province", () => {
  it.each([
    ["stays undecided where the office has no threshold", office(), "unclear"],
    ["is met by the office's threshold", office(thresholds("≥ 80%")), "met"],
    ["is not met by the office's threshold", office(thresholds("≥ 90%")), "unmet"],
    ["stays undecided by one the office has not confirmed", office(thresholds("≥ 80%", "")), "unclear"],
  ])("%s", (_, ground, verdict) => {
    const submission = submissionOf(ground, ROWS);
    expect(submission.rows.find(({ code }) => code === "2.1")).toMatchObject({ verdict });
  });

  it("goes by its own threshold where it states one", () => {
    const own = [HEADER, ["NTM 2021-2025", "2.1", "…", "", 2022, "≥ 80%", "QĐ 02/2022", "x"]];
    const submission = submissionOf(office(thresholds("≥ 90%")), ROWS, own);
    expect(submission.rows.find(({ code }) => code === "2.1")).toMatchObject({ verdict: "met" });
  });
});

describe("a file judged by a set the office has stated itself", () => {
  const OWN_SET: Rows = [
    ["Tên bộ tiêu chí", "Bộ tiêu chí xã nông thôn mới tỉnh Ninh Thuận"],
    ["Số quyết định", "Quyết định 25/2022/QĐ-UBND ngày 10/5/2022"],
    ["Giai đoạn", "2022–2025"],
    ["Mức đạt chuẩn", "đạt chuẩn"],
    ["Xác nhận", "x"],
    [],
    ["Mã", "Tiêu chí", "Nội dung", "ĐVT", "Chỉ tiêu"],
    ["2.1", "Giao thông", "Tỷ lệ đường xã được nhựa hóa", "%", "≥ 99%"],
    ["10.1", "Thu nhập", "Thu nhập bình quân đầu người", "triệu đồng", "≥ 45"],
  ];
  const SLIP: Rows = [
    ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH NINH THUẬN (Quyết định 25/2022/QĐ-UBND)"],
    ["Xã:", "Phước Thái", "Huyện:", "Ninh Phước"],
    ["Quý III năm 2022"],
    ["Mã", "Nội dung", "ĐVT", "Chỉ tiêu", "Kết quả"],
    ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", "≥ 99%", 98],
    ["10.1", "Thu nhập bình quân đầu người", "triệu đồng", "≥ 45", 50],
  ];
  const ground = office(gridOf(OWN_SET, { name: "Bộ tiêu chí", id: "set" }));

  it("is counted by that set, which only the office's workbook holds", () => {
    expect(submissionOf(ground, SLIP)).toMatchObject({ set: "bo-25-2022-qd-ubnd", met: 1, of: 2 });
  });

  it("may carry the sheet of the set itself", () => {
    const digest = digestOf(ground, SLIP, OWN_SET);
    expect(digest.submissions).toMatchObject([{ set: "bo-25-2022-qd-ubnd", met: 1, of: 2 }]);
    expect(digest.findings.map(({ kind }) => kind)).not.toContain("wrong-criterion");
  });
});
