import { makeStyles } from "@fluentui/react-components";

/** Lets a choice be narrower than its longest words, so that the pane fits in 320 pixels. */
export const useFieldStyles = makeStyles({
  narrow: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});
