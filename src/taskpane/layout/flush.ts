import { makeStyles, tokens } from "@fluentui/react-components";

/** Where colours are forced every button has a border, which would stick out or touch the words. */
const FORCED = "@media (forced-colors: active)";

/** Sets the words of buttons without a border in line with what stands above and below them. */
export const useFlushStyles = makeStyles({
  /** A small subtle button, or a row that begins with one. */
  button: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [FORCED]: { marginInlineStart: 0 },
  },
  /** A button that is read as a part of a text, with room for the mark of the focus around its words. */
  words: {
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS} - ${tokens.strokeWidthThin})`,
    [FORCED]: { marginInline: 0 },
  },
});
