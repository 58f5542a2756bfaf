import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarAddRegular } from "@fluentui/react-icons";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { workbookYear } from "../../core/records/tableReading";
import { plans, registers } from "../../data/bundled";
import { EmptyState } from "../layout/EmptyState";
import { useSession } from "../session/useSession";
import { offeredPlans } from "./offeredPlans";
import { usePlanTexts } from "./texts/usePlanTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  card: { rowGap: tokens.spacingVerticalXS, textAlign: "start" },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface PlanOfferProps {
  readonly report: CheckReport;
  /** Whether the workbook holds no plan at all, or only some of its parts. */
  readonly kind: "none" | "partly";
}

/** Offers the bundled plans, those of the workbook's province and year first. */
export function PlanOffer({ report, kind }: PlanOfferProps) {
  const styles = useStyles();
  const texts = usePlanTexts().offer;
  const [{ settings }, session] = useSession();
  const year = workbookYear(report.tables, settings, registers);
  const use = (planId: string): void => {
    session.choosePlan(planId);
    void session.check();
  };
  const list = (
    <ul className={styles.list}>
      {offeredPlans(plans, report, year).map((plan) => (
        <li key={plan.id}>
          <Card appearance="filled-alternative" size="small" className={styles.card}>
            <Text weight="semibold">{plan.name}</Text>
            <Text size={200} className={styles.faint}>
              {texts.contents(plan.targets.length, plan.registered.length, plan.inspections.length)}
            </Text>
            {plan.year === year ? null : <Text size={200}>{texts.otherYear(plan.year, year)}</Text>}
            <div>
              <Button appearance={kind === "none" ? "primary" : "secondary"} onClick={() => use(plan.id)}>
                {texts.use}
              </Button>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
  if (kind === "partly") {
    return (
      <div>
        <Text block>{texts.partly}</Text>
        {list}
      </div>
    );
  }
  return (
    <EmptyState icon={CalendarAddRegular} title={texts.title} hint={texts.why}>
      {list}
    </EmptyState>
  );
}
