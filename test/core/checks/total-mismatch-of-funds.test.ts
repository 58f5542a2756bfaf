import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";

const resources = (local: number, whole: number) =>
  gridOf([
    ["TỔNG HỢP KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2026"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện 6 tháng đầu năm", "Ước thực hiện cả năm"],
    ["I", "Ngân sách địa phương", 2040, local, whole],
    ["1", "Tỉnh", 1800, 760, 1800],
    ["2", "Xã", 240, 96, 224],
    ["II", "Vốn lồng ghép", 3500, 1280, 3430],
    ["III", "Vốn tín dụng", 4000, 2365, 4165],
  ]);

describe("sums of funds", () => {
  itFinds("total-mismatch", [
    {
      says: "end where the next fund of their rank begins, though it has no rows of its own",
      grids: () => [resources(856, 2024)],
      at: [],
    },
    { says: "are found where they are wrong", grids: () => [resources(946, 2024)], at: ["D3"] },
    {
      says: "are found once where a column carries another's slip",
      grids: () => [resources(946, 2114)],
      at: ["D3"],
    },
  ]);
});
