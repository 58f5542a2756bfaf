import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/checks/catalogue";
import { printNumber } from "../../../core/text/number";
import { SEVERITY_ICONS, useSeverityColours } from "../severity";
import { useCheckTexts } from "../texts/useCheckTexts";
import { FindingCard } from "./FindingCard";
import { FixButton } from "./FixButton";
import type { KindGroup, SeverityGroup } from "./groups";
import { PAGE, fixable } from "./groups";
import { useGradually } from "./useGradually";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  groupHead: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  groupTitle: { flexGrow: 1, justifyContent: "flex-start", textAlign: "left", minWidth: 0 },
});

interface Handlers {
  readonly onJump: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

interface SeveritySectionProps extends Handlers {
  readonly group: SeverityGroup;
  /** How many findings of all lists may be drawn by now. */
  readonly drawn: number;
}

/** The findings of one severity under its heading. */
export function SeveritySection({ group, drawn, ...handlers }: SeveritySectionProps) {
  const styles = useStyles();
  const colours = useSeverityColours();
  const { result } = useCheckTexts();
  const Icon = SEVERITY_ICONS[group.severity];
  return (
    <section className={styles.section}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        <Icon aria-hidden className={mergeClasses(colours[group.severity])} />
        {result.counts[group.severity](group.count)}
      </Text>
      <Cards findings={group.single} room={drawn - group.before} {...handlers} />
      {group.groups.map((each) => (
        <KindSection key={each.kind} group={each} room={drawn - each.before} {...handlers} />
      ))}
    </section>
  );
}

interface KindSectionProps extends Handlers {
  readonly group: KindGroup;
  readonly room: number;
}

function KindSection({ group, room, ...handlers }: KindSectionProps) {
  const styles = useStyles();
  const { result, fixes } = useCheckTexts();
  const [isOpen, setOpen] = useState(group.findings[0]?.severity === "error");
  const id = useId();
  const canFix = fixable(group.findings);
  return (
    <div className={styles.section}>
      <div className={styles.groupHead}>
        <Button
          className={styles.groupTitle}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {`${result.kinds[group.kind]} (${printNumber(group.findings.length)})`}
        </Button>
        {canFix.length < 2 ? null : (
          <FixButton onClick={() => handlers.onFix(canFix)}>{fixes.group(canFix.length)}</FixButton>
        )}
      </div>
      <div id={id}>{isOpen ? <Cards findings={group.findings} room={room} {...handlers} /> : null}</div>
    </div>
  );
}

interface CardsProps extends Handlers {
  readonly findings: readonly Finding[];
  /** How many cards may be drawn by now. */
  readonly room: number;
}

function Cards({ findings, room, onJump, onFix }: CardsProps): ReactNode {
  const styles = useStyles();
  const { result } = useCheckTexts();
  const [limit, setLimit] = useState(PAGE);
  const drawn = useGradually(Math.min(limit, findings.length));
  if (findings.length === 0) return null;
  const hidden = findings.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, Math.max(0, Math.min(limit, room, drawn))).map((finding) => (
          <FindingCard key={finding.id} finding={finding} onJump={onJump} onFix={onFix} />
        ))}
      </ul>
      {hidden <= 0 ? null : (
        <div className={styles.groupHead}>
          <Text size={200}>{result.shown(limit, findings.length)}</Text>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {result.more(Math.min(PAGE, hidden))}
          </Button>
        </div>
      )}
    </>
  );
}
