import type { Edit } from "../../../../src/core/sheet/edit";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { relationsXml, xlsxOf } from "../../../support/xlsxOf";
import { opened, sheetOf } from "../edit/edited";

const FRAME = "<xdr:graphicFrame/>";
const chartOf = (points: string) =>
  `<c:chartSpace><c:numRef><c:f>'Biểu'!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/>${points}</c:numCache></c:numRef></c:chartSpace>`;
const EMPTY = chartOf("");
const NUMBER = chartOf('<c:pt idx="0"><c:v>3</c:v></c:pt>');

interface ChartBook {
  readonly chart: string;
  readonly drawing?: string;
  readonly cells?: Readonly<Record<string, string | number>>;
  readonly edits?: readonly Edit[];
  readonly opensOn?: number;
}

function hiddenIn({ chart, drawing = FRAME, cells = { A1: "Nhóm" }, edits = [], opensOn = 0 }: ChartBook) {
  const bytes = xlsxOf({
    sheets: [
      sheetOf({ A1: "Biểu" }),
      {
        ...sheetOf(cells, { afterRows: '<drawing r:id="rId1"/>' }),
        name: "Biểu đồ",
        relations: [["drawing", "../drawings/drawing1.xml"]],
      },
    ],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr>${drawing}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([["chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": chart,
    },
    bookViews: `<bookViews><workbookView activeTab="${opensOn}"/></bookViews>`,
  });
  const workbook = opened(bytes);
  const said = workbook.hideEmptyCharts(edits);
  const again = openXlsx(workbook.save());
  if (again.kind === "fault") throw new Error(again.fault.kind);
  const hidden = again.workbook.sheetParts.filter(({ visibility }) => visibility === "hidden");
  expect(said).toEqual(hidden.map(({ name }) => name));
  return said;
}

describe("a sheet that is there for its chart", () => {
  it("is hidden where the chart has no number to show", () => {
    expect(hiddenIn({ chart: EMPTY })).toEqual(["Biểu đồ"]);
  });

  it.each<[string, ChartBook]>([
    ["the chart has a number", { chart: NUMBER }],
    ["the chart does not store what it shows", { chart: "<c:chartSpace><c:numRef/></c:chartSpace>" }],
    ["a picture stands beside it", { chart: EMPTY, drawing: `${FRAME}<xdr:pic/>` }],
    ["a cell holds a number", { chart: EMPTY, cells: { A1: "Nhóm", B2: 7 } }],
    [
      "it was filled itself",
      { chart: EMPTY, edits: [{ kind: "setCell", sheet: "biểu đồ", row: 0, column: 0, value: "x" }] },
    ],
    ["the workbook opens on it", { chart: EMPTY, opensOn: 1 }],
  ])("stays in sight where %s", (_why, book) => {
    expect(hiddenIn(book)).toEqual([]);
  });
});
