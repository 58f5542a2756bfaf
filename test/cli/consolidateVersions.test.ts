import { utimes } from "node:fs/promises";
import { DIFFERENCES } from "../../src/core/consolidate/lists/differences";
import { textIn } from "../../src/core/consolidate/lists/layout";
import { REMINDERS } from "../../src/core/consolidate/lists/reminders";
import { IN_TIME, LATER, consolidate, put, rowsOf, useFolder } from "./support/consolidation";

useFolder();

describe("consolidate: versions that differ", () => {
  const differing = async (first: string | null, second: string | null): Promise<void> => {
    const files = [
      await put("một.xlsx", { commune: "Phước Thái", results: { "2.1": 85 }, saved: first }),
      await put("hai.xlsx", { commune: "Phước Thái", results: { "2.1": 86 }, saved: second }),
    ];
    for (const file of files) await utimes(file, new Date(LATER), new Date(LATER));
  };

  it("takes the newer of two, and lists both values with their cells", async () => {
    await differing(IN_TIME, LATER);
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.conflicts).toMatchObject([
      {
        place: "Phước Thái",
        taken: "hai.xlsx",
        versions: [
          {
            differences: [
              { code: "2.1", base: { is: "86", sheet: "Phiếu" }, other: { is: "85", sheet: "Phiếu" } },
            ],
          },
        ],
      },
    ]);
    const listed = (await rowsOf(DIFFERENCES)).filter((row) => textIn(row, "Loại") === "Khác giữa các bản");
    expect(
      listed.map((row) => [textIn(row, "Giá trị đang dùng"), textIn(row, "Giá trị ở bản khác")]),
    ).toEqual([["86", "85"]]);
  });

  it("takes neither where nothing tells which is newer, and says so", async () => {
    await differing(IN_TIME, null);
    const answer = await consolidate(["--period", "2022Q3"]);
    expect(answer.files.map(({ state }) => state)).toEqual(["conflict", "conflict"]);
    expect(answer.communes).toEqual([]);
    expect(answer.owing.units.map(({ place }) => place)).not.toContain("Phước Thái");
  });

  it.each([
    ["newest", "một.xlsx"],
    ["hai.xlsx", "hai.xlsx"],
    ["một.xlsx".normalize("NFD"), "một.xlsx"],
  ])("takes what --prefer %s names", async (preferred, taken) => {
    const first = await put("một.xlsx", { commune: "Phước Thái", results: { "2.1": 85 }, saved: LATER });
    const second = await put("hai.xlsx", { commune: "Phước Thái", results: { "2.1": 86 }, saved: null });
    for (const file of [first, second]) await utimes(file, new Date(IN_TIME), new Date(IN_TIME));
    const answer = await consolidate(["--period", "2022Q3", "--prefer", preferred]);
    expect(answer.communes.map(({ file }) => file)).toEqual([taken]);
  });
});

describe("consolidate: who owes a report", () => {
  it("finds those who have sent nothing once the last safe day is over, and writes them a letter", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    const answer = await consolidate(["--period", "2022Q3"], { today: "2022-09-25" });
    expect(answer.owing).toMatchObject({ expected: 47, basis: "register", lastSafeDay: "2022-09-24" });
    expect(answer.findings.filter(({ kind }) => kind === "report-missing")).toHaveLength(46);
    expect(answer.reminder).toContain("46/47 xã chưa có phiếu");
    expect(answer.reminder).toContain("trước ngày 25/09/2022");
    expect(await rowsOf(REMINDERS)).toHaveLength(46);
    expect(answer.status).toBe(1);
  });

  it("calls nobody late on the last safe day", async () => {
    await put("a.xlsx", { commune: "Phước Thái" });
    const answer = await consolidate(["--period", "2022Q3"], { today: "2022-09-24" });
    expect(answer.findings).toEqual([]);
    expect(answer.owing.units).toHaveLength(46);
    expect(answer.status).toBe(0);
  });

  it("finds a report late that was saved after midnight in Vietnam", async () => {
    await put("a.xlsx", { commune: "Phước Thái", saved: "2022-09-24T16:59:59Z" });
    await put("b.xlsx", { commune: "Nhị Hà", saved: "2022-09-24T17:00:00Z" });
    const answer = await consolidate(["--period", "2022Q3"], { today: "2022-09-24" });
    expect(answer.findings).toMatchObject([{ kind: "report-late", severity: "warning", place: "Nhị Hà" }]);
  });

  it("reminds one district only where that is asked for", async () => {
    await put("a.xlsx", { commune: "Nhị Hà" });
    const answer = await consolidate(["--period", "2022Q3", "--district", "Thuận Nam"]);
    expect(answer.owing.expected).toBe(8);
    expect(answer.owing.units).toHaveLength(7);
  });
});
