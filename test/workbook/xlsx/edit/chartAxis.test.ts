import { widenAxes } from "../../../../src/workbook/xlsx/edit/chartAxis";
import { parseXmlTree, serialiseXml } from "../../../../src/workbook/xlsx/edit/xmlTree";

const seriesOf = (...values: readonly number[]) => {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`);
  return `<c:ser><c:val><c:numRef><c:numCache>${points.join("")}</c:numCache></c:numRef></c:val></c:ser>`;
};

function endOfAxis(
  grouping: string,
  series: readonly string[],
  end = '<c:max val="19"/>',
): string | undefined {
  const document = parseXmlTree(
    `<c:chart><c:barChart><c:grouping val="${grouping}"/>${series.join("")}</c:barChart><c:valAx><c:scaling>${end}</c:scaling></c:valAx></c:chart>`,
  );
  widenAxes(document);
  return /<c:max val="(\d+)"/.exec(serialiseXml(document))?.[1];
}

describe("the end a template gives a chart's axis", () => {
  it.each([
    ["stays where no stack is longer", "stacked", [seriesOf(15, 19), seriesOf(4, 0)], undefined, "19"],
    [
      "moves out to a longer stack, which would be cut off",
      "stacked",
      [seriesOf(15, 9), seriesOf(6, 1)],
      undefined,
      "21",
    ],
    ["stays where bars stand side by side", "clustered", [seriesOf(15), seriesOf(6)], undefined, "19"],
    ["is left to Excel where the template leaves it", "stacked", [seriesOf(15), seriesOf(6)], "", undefined],
  ])("%s", (_what, grouping, series, end, expected) => {
    expect(endOfAxis(grouping, series, end)).toBe(expected);
  });
});
