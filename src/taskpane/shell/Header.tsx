import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../texts/texts";
import { useTexts } from "../language";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  names: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  tagline: { color: tokens.colorNeutralForeground3 },
});

interface HeaderProps {
  readonly onLanguage: (language: Language) => void;
}

export function Header({ onLanguage }: HeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
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
        onClick={() => onLanguage(texts.language === "vi" ? "en" : "vi")}
      >
        {texts.switchLanguage}
      </Button>
    </header>
  );
}
