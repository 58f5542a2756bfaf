import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { useTexts } from "../language";

const useStyles = makeStyles({
  more: { flexShrink: 0, marginInlineStart: tokens.spacingHorizontalXXS },
  button: { minWidth: 0, fontWeight: "normal", whiteSpace: "nowrap" },
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
  return (
    <div ref={ref} className={styles.more}>
      {/* Inside the pane's main part, as assistive technology expects of all that is read. */}
      <Menu inline positioning={{ strategy: "fixed", position: "below", align: "end" }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-label={moreTabsLabel(overflowCount)}
          >
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
