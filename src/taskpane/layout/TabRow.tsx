import {
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { TabListProps } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { MoreTabs } from "./MoreTabs";
import type { NamedTab } from "./MoreTabs";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    // Cuts off what there is no room for, but not the ring around the tab that has the focus.
    overflow: "clip",
    overflowClipMargin: tokens.strokeWidthThick,
  },
  // The room of gaps is not reckoned with by what decides how many tabs fit.
  list: { flexShrink: 0, columnGap: 0 },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface TabRowProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly NamedTab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  readonly look?: TabListProps["appearance"];
  readonly className?: string;
}

/**
 * Tabs on one line, however narrow the pane: those that do not fit stand in a menu at its end, and the selected one is always
 * among those that are seen.
 */
export function TabRow<Name extends string>(props: TabRowProps<Name>) {
  const { label, tabs, selected, onSelect, look, className } = props;
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const wasTakenFromMenu = useRef(false);
  useEffect(() => {
    if (!wasTakenFromMenu.current) return undefined;
    wasTakenFromMenu.current = false;
    // The tab is brought into sight, and the menu hands the focus back to its button, only once this is drawn.
    const frame = requestAnimationFrame(() =>
      row.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [selected]);
  return (
    <Overflow minimumVisible={1}>
      <div ref={row} className={mergeClasses(styles.row, className)}>
        <TabList
          className={styles.list}
          size="small"
          {...(look === undefined ? {} : { appearance: look })}
          aria-label={label}
          selectedValue={selected}
          onTabSelect={(_, { value }) => onSelect(value as Name)}
        >
          {tabs.map(({ name, words }) => (
            <OverflowItem key={name} id={name} priority={name === selected ? 1 : 0}>
              <Tab value={name} className={styles.tab}>
                {words}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreTabs
          tabs={tabs}
          onSelect={(name) => {
            wasTakenFromMenu.current = true;
            onSelect(name);
          }}
        />
      </div>
    </Overflow>
  );
}
