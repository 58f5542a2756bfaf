import { relationsXml } from "../../../support/xlsxOf";
import { editXml, setCell, sheetOf } from "./edited";

const CHART =
  '<c:chartSpace xmlns:c="c"><c:val><c:numRef><c:f>\'Mẫu xã\'!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/></c:numCache></c:numRef></c:val></c:chartSpace>';
const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Mẫu xã\'!$A$1:$B$4</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">Sau!$A$1</definedName>' +
  "<definedName name=\"TongXa\">'Mẫu xã'!$B$4</definedName></definedNames>";

const workbook = {
  sheets: [
    sheetOf({
      B1: "=SUM('Mẫu xã'!B4,1)",
      B2: "='Mẫu xã'!B4*2",
      B3: "=COUNTIF('Mẫu xã'!B2:B3,\">1\")",
      B4: "=SUM('Mẫu xã:Sau'!B4)",
    }),
    sheetOf(
      { B2: 1, B3: 2, B4: "=SUM('Mẫu xã'!B2:B3)", B5: "=TongXa*10", B6: "=SUM(Bang[So])" },
      {
        name: "Mẫu xã",
        afterRows: '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
        relations: [
          ["drawing", "../drawings/drawing1.xml"],
          ["table", "../tables/table1.xml"],
        ],
      },
    ),
    sheetOf({ B4: 5 }, { name: "Sau" }),
  ],
  bookViews: '<bookViews><workbookView activeTab="2"/></bookViews>',
  parts: {
    "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x"><xdr:sp textlink="\'Mẫu xã\'!B4"/></xdr:wsDr>',
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": CHART,
    "xl/tables/table1.xml":
      '<table id="1" name="Bang" displayName="Bang" ref="B1:B3"><tableColumns count="1"><tableColumn id="1" name="So"/></tableColumns></table>',
  },
} as const;

const withNames = (names: readonly string[], more: Parameters<typeof editXml>[1] = []) => {
  const base = editXml(workbook, []);
  const xml = base.part("xl/workbook.xml").replace("</sheets>", `</sheets>${NAMES}`);
  return editXml({ ...workbook, parts: { ...workbook.parts, "xl/workbook.xml": xml } }, [
    { kind: "copySheet", sheet: "Mẫu xã", names },
    ...more,
  ]);
};

describe("a sheet that comes again under other names", () => {
  const result = withNames(["Xã A", "Xã O'B"], [setCell("B2", 10, "Xã A"), setCell("B3", 7, "Xã O'B")]);

  it("stands in the order of its names, before what stood behind it", () => {
    expect(result.refused).toEqual([]);
    expect(result.grids.map(({ name }) => name)).toEqual(["Sheet1", "Xã A", "Xã O'B", "Sau"]);
    expect(result.part("xl/workbook.xml")).toContain('activeTab="3"');
  });

  it("sums its own cells, and is filled by itself", () => {
    expect(result.formula("B4", 2)).toBe("SUM('Xã A'!B2:B3)");
    expect(result.formula("B4", 3)).toBe("SUM('Xã O''B'!B2:B3)");
    expect([result.value("B4", 2), result.value("B4", 3)]).toEqual([12, 8]);
  });

  it("is summed by other sheets in all its copies, and means the first where only one can be meant", () => {
    expect(result.formula("B1")).toBe("SUM('Xã A'!B4,'Xã O''B'!B4,1)");
    expect(result.value("B1")).toBe(21);
    expect(result.formula("B2")).toBe("'Xã A'!B4*2");
    expect(result.value("B2")).toBe(24);
    expect(result.formula("B3")).toBe("COUNTIF('Xã A'!B2:B3,\">1\")");
    expect(result.formula("B4")).toBe("SUM('Xã A:Sau'!B4)");
    expect(result.value("B4")).toBe(25);
  });

  it("keeps its print area, and names mean its own cells on each copy", () => {
    const xml = result.part("xl/workbook.xml");
    expect(xml).toContain("localSheetId=\"1\">'Xã A'!$A$1:$B$4<");
    expect(xml).toContain("localSheetId=\"2\">'Xã O''B'!$A$1:$B$4<");
    expect(xml).toContain('localSheetId="3">Sau!$A$1<');
    expect([result.value("B5", 2), result.value("B5", 3)]).toEqual([120, 80]);
  });

  it("has a chart, a linked text and a table of its own", () => {
    expect(result.part("xl/charts/chart1.xml")).toContain("'Xã A'!$B$2:$B$3");
    expect(result.part("xl/charts/chart2.xml")).toContain("'Xã O''B'!$B$2:$B$3");
    expect(result.part("xl/drawings/drawing2.xml")).toContain("'Xã O''B'!B4");
    expect(result.part("xl/drawings/_rels/drawing2.xml.rels")).toContain("/xl/charts/chart2.xml");
    expect(result.part("xl/tables/table2.xml")).toContain('id="2" name="Bang_2" displayName="Bang_2"');
    expect(result.formula("B6", 3)).toBe("SUM(Bang_2[So])");
  });
});

describe("a sheet is not copied", () => {
  it.each([
    ["under a name another sheet has", ["sheet1"]],
    ["under one name twice", ["Xã A", "XÃ A"]],
    ["under a name that is too long", ["x".repeat(32)]],
    ["under a name Excel forbids", ["Quý III/2022"]],
    ["without a name", []],
  ])("%s", (_what, names) => {
    const result = withNames(names);
    expect(result.refused.map(({ why }) => why)).toEqual(["unsupported"]);
    expect(result.grids.map(({ name }) => name)).toEqual(["Sheet1", "Mẫu xã", "Sau"]);
  });
});
