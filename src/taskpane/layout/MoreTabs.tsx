import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { useTexts } from "../language";
import { Later } from "./Later";

const useStyles = makeStyles({
  more: { flexShrink: 0, marginInlineStart: tokens.spacingHorizontalXXS },
  button: { minWidth: 0, fontWeight: "normal", whiteSpace: "nowrap" },
  kept: { visibility: "hidden" },
});

export interface NamedTab<Name extends string> {
  readonly name: Name;
  readonly words: string;
}

interface MoreTabsProps<Name extends string> {
  readonly tabs: readonly NamedTab<Name>[];
  readonly onSelect: (name: Name) => void;
}

/** The tabs there is no room for. */
export function MoreTabs<Name extends string>({ tabs, onSelect }: MoreTabsProps<Name>) {
  const styles = useStyles();
  const { moreTabs, moreTabsLabel } = useTexts();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  const look = { appearance: "subtle", size: "small" } as const;
  return (
    <div ref={ref} className={styles.more}>
      {/* The tabs need not wait for their menu to be seen; its room is kept, so that none of them moves when it comes. */}
      <Later
        until={
          <MenuButton {...look} className={mergeClasses(styles.button, styles.kept)}>
            {moreTabs}
          </MenuButton>
        }
      >
        {/* Inside the pane's main part, as assistive technology expects of all that is read. */}
        <Menu inline positioning={{ strategy: "fixed", position: "below", align: "end" }}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton {...look} className={styles.button} aria-label={moreTabsLabel(overflowCount)}>
              {moreTabs}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {tabs.map((tab) => (
                <HiddenTab key={tab.name} tab={tab} onSelect={onSelect} />
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Later>
    </div>
  );
}

interface HiddenTabProps<Name extends string> {
  readonly tab: NamedTab<Name>;
  readonly onSelect: (name: Name) => void;
}

function HiddenTab<Name extends string>({ tab: { name, words }, onSelect }: HiddenTabProps<Name>) {
  const isVisible = useIsOverflowItemVisible(name);
  return isVisible ? null : <MenuItem onClick={() => onSelect(name)}>{words}</MenuItem>;
}
