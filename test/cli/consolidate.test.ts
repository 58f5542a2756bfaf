import { symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { gridNamed, textIn } from "../../src/core/consolidate/lists/layout";
import { REGISTER } from "../../src/core/consolidate/lists/register";
import { newWorkbook } from "../../src/workbook/xlsx/newWorkbook";
import { communeFile } from "../support/communeFile";
import { compoundFileOf } from "../support/compoundFileOf";
import { zipOf } from "../support/zipOf";
import {
  IN_TIME,
  LATER,
  consolidate,
  criteriaOf,
  opened,
  put,
  rowsOf,
  scene,
  useFolder,
} from "./support/consolidation";
import { runCli } from "./support/runCli";

useFolder();

describe("consolidate: many files", () => {
  it("tells of every file what came of it, and one bad file never stops the others", async () => {
    await put("Ninh Phước/phuoc-thai.xlsx", { commune: "Phước Thái", district: "Ninh Phước" });
    await put("Ninh Phước/phuoc-hau v1.xlsx", {
      commune: "Phước Hậu",
      district: "Ninh Phước",
      results: { "2.1": 85 },
    });
    await put("Ninh Phước/phuoc-hau v2.xlsx", {
      commune: "Phước Hậu",
      district: "Ninh Phước",
      results: { "2.1": 86 },
      saved: LATER,
    });
    await put("Ninh Phước/phuoc-thai (1).xlsx", { commune: "Phước Thái", district: "Ninh Phước" });
    await put("nhi-ha.xlsx", { commune: "Nhị Hà", district: "Thuận Nam", saved: "2022-09-24T17:30:00Z" });
    await put("hoa-son quy II.xlsx", { commune: "Hòa Sơn", district: "Ninh Sơn", time: "Quý II năm 2022" });
    await put("hỏng.xlsx", "không phải sổ tính");
    await put("cụt.xlsx", communeFile({ commune: "An Hải" }).slice(0, 3000));
    await put("khoa.xlsx", compoundFileOf(["EncryptionInfo", "EncryptedPackage"]));
    await put("cu xa Lam Son.xlsx", compoundFileOf(["Workbook"]));
    await put(
      "bom.xlsx",
      zipOf([{ name: "xl/worksheets/sheet1.xml", content: "x", claims: { size: 2 ** 31 } }]),
    );
    await put("trống.xlsx", { commune: "" });
    await put("~$nhi-ha.xlsx", "khóa");
    await put("cong-van.docx", "văn bản");
    const answer = await consolidate(["--period", "2022Q3"]);
    const states = Object.fromEntries(answer.files.map(({ name, state }) => [name, state]));
    expect(states).toEqual({
      "Ninh Phước/phuoc-thai.xlsx": "duplicate",
      "Ninh Phước/phuoc-thai (1).xlsx": "received",
      "Ninh Phước/phuoc-hau v1.xlsx": "olderVersion",
      "Ninh Phước/phuoc-hau v2.xlsx": "received",
      "nhi-ha.xlsx": "late",
      "hoa-son quy II.xlsx": "wrongPeriod",
      "hỏng.xlsx": "unreadable",
      "cụt.xlsx": "unreadable",
      "khoa.xlsx": "protected",
      "cu xa Lam Son.xlsx": "unreadable",
      "bom.xlsx": "unreadable",
      "trống.xlsx": "notRecognised",
    });
    expect(answer.skipped.map(({ file, why }) => [path.basename(file), why])).toEqual([
      ["~$nhi-ha.xlsx", "lockFile"],
      ["cong-van.docx", "notWorkbook"],
    ]);
    expect(answer.communes.map(({ place }) => place).sort()).toEqual(["Nhị Hà", "Phước Hậu", "Phước Thái"]);
    expect(answer.owing.units.find(({ place }) => place === "Lâm Sơn")?.attempt).toBe("cu xa Lam Son.xlsx");
    expect(answer.status).toBe(1);
  });

  it("gives the same counts of criteria as the single files when it is checked itself", async () => {
    const files = [
      await put("a.xlsx", {
        commune: "Phước Thái",
        district: "Ninh Phước",
        results: { "2.1": [70, "Chưa đạt"], "3.1": null, "17.1": "khoảng chừng" },
      }),
      await put("b.xlsx", {
        commune: "Nhị Hà",
        district: "Thuận Nam",
        results: { "9.1": ["Có", "Chưa đạt"] },
      }),
      await put("c.xlsx", { commune: "Nhị Hà", district: "Thuận Nam", set: "xa-nang-cao-2021-2025" }),
    ];
    await consolidate(["--period", "2022Q3"]);
    const single = await criteriaOf(...files);
    const whole = await criteriaOf(scene.out);
    expect(whole.criteria).toEqual(single.criteria);
    expect(single.criteria).toHaveLength(3);
    expect(whole.kinds).not.toContain("total-mismatch");
    expect(whole.kinds).not.toContain("count-mismatch");
    expect(whole.kinds).not.toContain("sheet-not-recognised");
  });

  it("is a workbook forms can be filled from", async () => {
    await put("a.xlsx", {
      commune: "Phước Thái",
      district: "Ninh Phước",
      results: { "2.1": [70, "Chưa đạt"] },
    });
    await put("b.xlsx", { commune: "Nhị Hà", district: "Thuận Nam" });
    await consolidate(["--period", "2022Q3"]);
    const run = await runCli([
      "report",
      scene.out,
      "--period",
      "2022Q3",
      "--out",
      path.join(scene.directory, "biểu"),
      "--template",
      await template(),
      "--json",
    ]);
    const [output] = (JSON.parse(run.out) as { outputs: { output: string }[] }).outputs;
    const [grid] = (await opened(output?.output)).grids();
    const filled = [0, 1].map((row) => [grid?.textAt(row, 0), grid?.numberAt(row, 1)]);
    expect(filled.sort()).toEqual([
      ["Xã Nhị Hà", 19],
      ["Xã Phước Thái", 18],
    ]);
  });

  it("keeps communes of one name in two districts apart", async () => {
    await put("a.xlsx", { commune: "Tân Lập", district: "huyện Đông", results: { "2.1": [10, "Chưa đạt"] } });
    await put("b.xlsx", { commune: "Tân Lập", district: "huyện Tây" });
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.communes.map(({ place, met }) => [place, met]).sort()).toEqual([
      ["Tân Lập", 18],
      ["Tân Lập", 19],
    ]);
    expect((await criteriaOf(scene.out)).criteria).toEqual([
      "Tân Lập xa-ntm-2021-2025 18 0 19",
      "Tân Lập xa-ntm-2021-2025 19 0 19",
    ]);
  });

  it("writes text that looks like a formula as text", async () => {
    await put("a.xlsx", {
      commune: "Phước Thái",
      district: "Ninh Phước",
      results: { "17.1": "=HYPERLINK(1)" },
    });
    await consolidate(["--period", "2022Q3"]);
    const grid = gridNamed((await opened()).grids(), REGISTER.sheet);
    const written = (await rowsOf(REGISTER)).filter((row) => textIn(row, "Kết quả ghi") === "=HYPERLINK(1)");
    expect(written).toHaveLength(1);
    expect(grid?.rowCount).toBeGreaterThan(57);
  });

  it("reads names in decomposed Unicode, of files and of communes, as the same names", async () => {
    await put("Phước Thái.xlsx".normalize("NFD"), {
      commune: "Phước Thái".normalize("NFD"),
      district: "Ninh Phước",
    });
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.files.map(({ name, state }) => [name, state])).toEqual([["Phước Thái.xlsx", "received"]]);
    expect(answer.communes.map(({ place }) => place)).toEqual(["Phước Thái"]);
  });

  it("takes the period most files name where none is asked for", async () => {
    await put("a.xlsx", { commune: "Phước Thái", time: "Quý II năm 2022" });
    await put("b.xlsx", { commune: "Nhị Hà", time: "Quý II năm 2022" });
    await put("c.xlsx", { commune: "An Hải" });
    const answer = await consolidate();
    expect(answer.period).toBe("2022Q2");
    expect(answer.files.map(({ state }) => state)).toEqual(["late", "late", "wrongPeriod"]);
  });

  it("says where the day of a file comes from", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    await put("b.xlsx", { commune: "Nhị Hà", saved: null, signed: "Nhị Hà, ngày 19 tháng 9 năm 2022" });
    const third = await put("c.xlsx", { commune: "An Hải", saved: null });
    await utimes(third, new Date(IN_TIME), new Date(LATER));
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.files.map(({ date, dateFrom }) => [date, dateFrom])).toEqual([
      ["2022-09-20", "documentProperty"],
      ["2022-09-19", "sheet"],
      ["2022-09-22", "fileTime"],
    ]);
  });
});

async function template(): Promise<string> {
  const file = path.join(scene.directory, "mau.xlsx");
  await writeFile(file, newWorkbook([{ name: "Mẫu", rows: [["{{xa.ten}}", "{{xa.so_dat}}"]], widths: [] }]));
  return file;
}

describe("consolidate: arguments", () => {
  it.each([
    [[], "Chưa có tệp nào"],
    [["nowhere"], "Lệnh này cần tùy chọn --out"],
    [["nowhere", "--out", "x.xlsx"], "Không có tệp nowhere"],
  ])("refuses %j", async (args, says) => {
    const run = await runCli(["consolidate", ...args]);
    expect(run.status).toBe(2);
    expect(run.error).toContain(says);
  });

  it("refuses a folder without workbooks", async () => {
    const run = await runCli(["consolidate", scene.folder, "--out", scene.out]);
    expect(run.status).toBe(2);
    expect(run.error).toContain("Không thấy tệp .xlsx nào");
  });

  it("passes over links, which may lead in circles", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    await symlink(scene.folder, path.join(scene.folder, "vòng"));
    expect((await consolidate(["--period", "2022Q3"])).files).toHaveLength(1);
  });

  it("shows progress on a terminal alone", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    const quiet = await runCli(["consolidate", scene.folder, "--out", scene.out]);
    const shown = await runCli(["consolidate", scene.folder, "--out", scene.out], { showsProgress: true });
    expect(quiet.error).toBe("");
    expect(shown.error).toContain("a.xlsx");
  });

  it("prints what a person needs, in either language", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    const vi = await runCli(["consolidate", scene.folder, "--out", scene.out, "--period", "2022Q3"]);
    const en = await runCli([
      "consolidate",
      scene.folder,
      "--out",
      scene.out,
      "--period",
      "2022Q3",
      "--lang",
      "en",
    ]);
    expect(vi.out).toContain("46/47 xã chưa gửi phiếu");
    expect(en.out).toContain("46 of 47 communes have sent nothing");
  });
});

describe("consolidate: the office's own word", () => {
  const OFFICE = [
    {
      name: "Mục tiêu",
      widths: [],
      rows: [
        ["MỤC TIÊU KẾ HOẠCH XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
        ["STT", "Mục tiêu", "Kế hoạch", "Thực hiện", "Ghi chú"],
        [1, "Số xã đạt chuẩn nông thôn mới tăng thêm", "02-03 xã", 2, null],
        [2, "Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm", "04-05 xã", 4, null],
      ],
    },
    {
      name: "Ngưỡng",
      widths: [],
      rows: [
        ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"],
        ["NTM 2021-2025", "2.1", "…", null, 2022, "≥ 80%", "QĐ 01/2022", "x"],
      ],
    },
  ];

  it("judges the files by the thresholds of the workbook that holds the plan", async () => {
    const targets = { "2.1": "UBND cấp tỉnh quy định" };
    await put("phuoc-thai.xlsx", { commune: "Phước Thái", district: "Ninh Phước", targets });
    const office = path.join(scene.directory, "van-phong.xlsx");
    await writeFile(office, newWorkbook(OFFICE));
    const met = async (...args: readonly string[]) =>
      (await consolidate(["--period", "2022Q3", ...args])).communes.map((commune) => commune.met);
    expect(await met()).toEqual([18]);
    expect(await met("--plan", office)).toEqual([19]);
  });
});
