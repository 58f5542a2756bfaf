import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { PlanStanding } from "../../core/checks/planStanding";
import { registers } from "../../data/bundled";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useJump } from "../checked/useJump";
import { printDay } from "../days";
import { useSession } from "../session/useSession";
import { CalendarSection } from "./CalendarSection";
import { InspectionSection } from "./InspectionSection";
import { PlanOffer } from "./PlanOffer";
import { RegisteredSection } from "./RegisteredSection";
import { ScenarioSection } from "./ScenarioSection";
import { TargetSection } from "./TargetSection";
import { calendarRows } from "./calendarView";
import { inspectionViews } from "./inspectionView";
import { registeredView } from "./registeredView";
import { scenarioViews } from "./scenarioView";
import { targetViews } from "./targetView";
import { usePlanTexts } from "./texts/usePlanTexts";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { margin: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** How the year's plan stands: its targets, who is behind, what is to be inspected, when reports are due. */
export function PlanTab({ onShowCheck }: { readonly onShowCheck: () => void }) {
  const texts = usePlanTexts();
  return (
    <CheckedOnly hint={texts.notChecked} onShowCheck={onShowCheck}>
      {(report) => <PlanOf report={report} />}
    </CheckedOnly>
  );
}

function PlanOf({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { standing } = report;
  return (
    <div className={styles.tab}>
      {standing === undefined ? (
        <PlanOffer report={report} kind="none" />
      ) : (
        <Standing report={report} standing={standing} />
      )}
    </div>
  );
}

interface StandingProps {
  readonly report: CheckReport;
  readonly standing: PlanStanding;
}

function Standing({ report, standing }: StandingProps) {
  const styles = useStyles();
  const texts = usePlanTexts();
  const [{ settings, planId }] = useSession();
  const [said, jump] = useJump();
  const { plan } = standing;
  const { asOf } = settings;
  const isPartial =
    plan.targets.length === 0 || plan.registered.length === 0 || plan.inspections.length === 0;
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title}>
          {texts.title(plan.year)}
        </Text>
        <Text size={200} className={styles.faint}>
          {texts.asOf(printDay(asOf))}
        </Text>
        {planId === undefined ? null : <BundledPlan name={plan.name} />}
      </div>
      <CalendarSection plan={plan} rows={calendarRows(plan, asOf, texts)} />
      <TargetSection targets={targetViews(standing, texts)} onJump={jump} />
      <ScenarioSection
        scenarios={scenarioViews(report, standing, report.sets, texts.scenario)}
        onJump={jump}
      />
      <RegisteredSection
        view={registeredView(report, standing, asOf, { sets: report.sets, registers })}
        onJump={jump}
      />
      <InspectionSection inspections={inspectionViews(plan, asOf, registers, texts)} onJump={jump} />
      {isPartial && planId === undefined ? <PlanOffer report={report} kind="partly" /> : null}
      {said === undefined ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** Says that not all of the plan is the workbook's own, and lets go of what is not. */
function BundledPlan({ name }: { readonly name: string }) {
  const texts = usePlanTexts();
  const [, session] = useSession();
  const drop = (): void => {
    session.choosePlan(undefined);
    void session.check();
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.fromBundle(name)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={drop}>
          {texts.dropBundle}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
