import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Fluent indents both, which a narrow pane has no room for.
  header: { "& button": { paddingInlineStart: 0 } },
  panel: { margin: 0 },
});

interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What few ask for, behind its title until somebody does. */
export function Folded({ title, children }: FoldedProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="folded">
        <AccordionHeader size="small" className={styles.header}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
