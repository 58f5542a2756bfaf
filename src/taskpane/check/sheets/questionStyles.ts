import { makeStyles, tokens } from "@fluentui/react-components";

/** A question to the office: its words, and the answers beside or below them. */
export const useQuestionStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  words: { flexGrow: 1, overflowWrap: "anywhere" },
});
