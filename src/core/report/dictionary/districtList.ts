import { textValue } from "../figures";
import { areaOf } from "../province";
import { reportTexts } from "../texts";
import { districtFields } from "./districtFields";
import type { CountedDistrict } from "./districtFields";
import type { Field } from "./field";
import { reportList } from "./list";

/** For a table whose total stands beside it: a row about this field is left out where there are no districts. */
const ONLY_OF_DISTRICT = {
  name: "ten_huyen",
  description: {
    vi: "Tên huyện, thành phố; không có khi không còn cấp huyện",
    en: "District's name; none where the tier does not exist",
  },
};

/** Where the tier does not exist, the communes of the province stand as one line, so that totals have something to sum. */
const fields: readonly Field<CountedDistrict>[] = districtFields.flatMap((field) =>
  field.name === "ten"
    ? [
        { ...field, compute: ({ name }) => textValue(name ?? reportTexts.allCommunes) },
        { ...field, ...ONLY_OF_DISTRICT },
      ]
    : [field],
);

/** The districts themselves, a line each, with the counts of their communes. */
export const districtList = reportList({
  name: "theo_huyen",
  fields,
  groups: ({ districts }) => [
    { items: districts.map((district) => ({ ...district, ...areaOf(district.communes) })) },
  ],
  whyEmpty: () => "noResults",
});
