import { Button, FluentProvider, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { JudgeTab } from "./judge/JudgeTab";
import { useTexts } from "./language";
import type { PaneHost } from "./office";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  pane: { minHeight: "100%", display: "flex", flexDirection: "column", boxSizing: "border-box" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  tagline: { color: tokens.colorNeutralForeground3 },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalL },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
  promise: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The whole task pane. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const theme = usePaneTheme(host.theme);
  const [texts, chooseLanguage] = useTexts();
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts.language]);

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <header className={styles.header}>
        <img src="assets/icon-64.png" width={32} height={32} alt="" />
        <div className={styles.names}>
          <Text as="h1" weight="semibold" size={400} block style={{ margin: 0 }}>
            {texts.appName}
          </Text>
          <Text size={200} className={styles.tagline}>
            {texts.tagline}
          </Text>
        </div>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => chooseLanguage(texts.language === "vi" ? "en" : "vi")}
        >
          {texts.switchLanguage}
        </Button>
      </header>
      <main className={styles.main}>
        <JudgeTab texts={texts} />
      </main>
      <footer className={styles.footer}>
        <Text size={200} className={styles.promise}>
          <ShieldCheckmark16Regular aria-hidden /> {texts.privacy}
        </Text>
        {host.isExcel ? null : <Text size={200}>{texts.outsideExcel}</Text>}
      </footer>
    </FluentProvider>
  );
}
