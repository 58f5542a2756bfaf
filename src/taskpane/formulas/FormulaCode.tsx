import { makeStyles, tokens } from "@fluentui/react-components";
import { inVietnameseForm } from "../../core/formulas/localFormula";
import { useLanguage } from "../language";

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

/** A formula as the person's Excel shows it. */
export function FormulaCode({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  const isVietnamese = useLanguage() === "vi";
  return <code className={styles.code}>{`=${isVietnamese ? inVietnameseForm(formula) : formula}`}</code>;
}
