import { absent, textValue } from "../figures";
import { NARRATIVE_PARTS } from "../narrative";
import type { ReportSource } from "../source";
import type { Field } from "./field";

/** What the office wrote itself, a field for each part. */
export const narrativeFields: readonly Field<ReportSource>[] = NARRATIVE_PARTS.map(({ id, description }) => ({
  name: `thuyet_minh.${id}`,
  kind: "text",
  description,
  compute: ({ narrative }) => {
    const written = narrative?.get(id);
    return written === undefined ? absent("notWritten") : textValue(written.text);
  },
  from: ({ narrative }) => narrative?.get(id)?.cells ?? [],
}));
