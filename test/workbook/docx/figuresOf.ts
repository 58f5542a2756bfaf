import { absent, dateValue, numberValue, textValue } from "../../../src/core/report/figures";
import type { FieldValue, FieldValues, Figures } from "../../../src/core/report/figures";

const values = (entries: Readonly<Record<string, FieldValue>>): FieldValues =>
  new Map(Object.entries(entries));

const commune = (name: string, met: number, lacking: string): FieldValues =>
  values({
    "dang_ky.ten": textValue(name),
    "dang_ky.so_dat": numberValue(met),
    "dang_ky.tieu_chi_con_lai": textValue(lacking),
    "dang_ky.co_quan_ho_tro": met === 18 ? absent("notRegistered") : textValue("Sở Tư pháp"),
  });

const district = (name: string, communes: number): FieldValues =>
  values({ "huyen.ten": textValue(name), "huyen.so_xa": numberValue(communes) });

/** Figures as a small report has them: two districts, three registered communes, nothing in the list "xa". */
export const figures: Figures = {
  single: values({
    ky: textValue("quý III năm 2022"),
    tinh: textValue("Ninh Thuận"),
    so_xa: numberValue(0),
    so_dang_ky: numberValue(3),
    tong_so_dat: numberValue(1234),
    binh_quan: numberValue(16.25, 1),
    ngay_lap: dateValue("2022-02-05"),
    ngay_chot: dateValue("2022-12-14"),
    han_gui: absent("noPlan"),
    van_ban: textValue("Dòng một & hai\nDòng hai"),
  }),
  lists: new Map([
    [
      "dang_ky",
      {
        name: "dang_ky",
        group: "huyen",
        groups: [
          {
            head: district("Ninh Sơn", 2),
            items: [commune("Quảng Sơn", 15, "2, 3"), commune("Hòa Sơn", 18, "")],
          },
          { head: district("Thuận Nam", 1), items: [commune("Nhị Hà", 17, "10, 11")] },
        ],
      },
    ],
    ["xa", { name: "xa", group: "huyen", groups: [], whyEmpty: "noResults" }],
  ]),
};

/** The same list where there are no districts (from mid-2025). */
export const figuresWithoutDistricts: Figures = {
  ...figures,
  lists: new Map([
    ["dang_ky", { name: "dang_ky", group: "huyen", groups: [{ items: [commune("Phước Hà", 17, "10")] }] }],
  ]),
};
