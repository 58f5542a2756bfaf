import { FluentProvider, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { Suspense, useCallback, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { CheckTab } from "./check/CheckTab";
import { onIntent } from "./intents";
import { LanguageProvider, useChosenLanguage, useTexts } from "./language";
import { Later } from "./layout/Later";
import { lazyPart } from "./layout/lazyPart";
import { TabRow } from "./layout/TabRow";
import type { PaneHost } from "./office";
import { SessionProvider } from "./session/useSession";
import type { Session } from "./session/types";
import { BookBar } from "./shell/BookBar";
import { BookNotice } from "./shell/BookNotice";
import { Header } from "./shell/Header";
import { TabGuard } from "./shell/TabGuard";
import { usePaneTheme } from "./theme";

const ReportTab = lazyPart(
  async () => (await import(/* webpackChunkName: "report" */ "./report/ReportTab")).ReportTab,
);
const ConsolidateTab = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "consolidate" */ "./consolidate/ConsolidateTab")).ConsolidateTab,
);
const PlanTab = lazyPart(async () => (await import(/* webpackChunkName: "plan" */ "./plan/PlanTab")).PlanTab);
const FormulasTab = lazyPart(
  async () => (await import(/* webpackChunkName: "formulas" */ "./formulas/FormulasTab")).FormulasTab,
);
const ThresholdsTab = lazyPart(
  async () => (await import(/* webpackChunkName: "thresholds" */ "./thresholds/ThresholdsTab")).ThresholdsTab,
);
const RulesTab = lazyPart(
  async () => (await import(/* webpackChunkName: "rules" */ "./rules/RulesTab")).RulesTab,
);
const JudgeTab = lazyPart(
  async () => (await import(/* webpackChunkName: "judge" */ "./judge/JudgeTab")).JudgeTab,
);

const useStyles = makeStyles({
  pane: { minHeight: "100%", display: "flex", flexDirection: "column", boxSizing: "border-box" },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // The words of the first tab stand below the name of the program.
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0 },
  tab: {
    flexGrow: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
  promise: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const TABS = ["check", "consolidate", "report", "plan", "formulas", "thresholds", "rules", "judge"] as const;
type TabName = (typeof TABS)[number];

interface PaneProps {
  readonly host: PaneHost;
  readonly session: Session;
}

/** The whole task pane. */
export function Pane({ host, session }: PaneProps) {
  const styles = useStyles();
  const theme = usePaneTheme(host.theme);
  const [language, chooseLanguage] = useChosenLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <LanguageProvider value={language}>
        <SessionProvider value={session}>
          <Header onLanguage={chooseLanguage} />
          <Later>
            <Tabs session={session} notice={host.office === "missing" ? <OfficeMissing /> : null} />
            <Footer host={host} />
          </Later>
        </SessionProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface TabsProps {
  readonly session: Session;
  /** What has to be said before anything else. */
  readonly notice: ReactNode;
}

function Tabs({ session, notice }: TabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [tab, setTab] = useState<TabName>("check");
  const showCheck = useCallback(() => setTab("check"), []);
  useEffect(
    () =>
      onIntent((intent) => {
        if (intent !== "open") setTab(intent);
        if (intent === "check") void session.check();
      }),
    [session],
  );
  return (
    <main className={styles.main}>
      {notice}
      <TabRow
        className={styles.tabs}
        label={texts.tabsLabel}
        tabs={TABS.map((name) => ({ name, words: texts.tabs[name] }))}
        selected={tab}
        onSelect={setTab}
      />
      <BookBar />
      <div className={styles.tab}>
        <TabGuard key={tab}>
          <Suspense fallback={<Spinner size="small" label={texts.loading} />}>
            {tab === "check" ? (
              <Later>
                <CheckTab />
              </Later>
            ) : null}
            {tab === "consolidate" ? <ConsolidateTab /> : null}
            {tab === "report" ? <ReportTab onShowCheck={showCheck} /> : null}
            {tab === "plan" ? <PlanTab onShowCheck={showCheck} /> : null}
            {tab === "formulas" ? <FormulasTab onShowCheck={showCheck} /> : null}
            {tab === "thresholds" ? <ThresholdsTab onShowCheck={showCheck} /> : null}
            {tab === "rules" ? <RulesTab onShowCheck={showCheck} /> : null}
            {tab === "judge" ? <JudgeTab texts={texts} /> : null}
          </Suspense>
        </TabGuard>
      </div>
    </main>
  );
}

function OfficeMissing() {
  const { noOffice } = useTexts();
  return <BookNotice intent="warning">{noOffice}</BookNotice>;
}

function Footer({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <footer className={styles.footer}>
      <Text size={200} className={styles.promise}>
        <ShieldCheckmark16Regular aria-hidden /> {texts.privacy}
      </Text>
      {host.isExcel || host.office === "missing" ? null : <Text size={200}>{texts.outsideExcel}</Text>}
    </footer>
  );
}
