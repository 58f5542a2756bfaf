import { createContext, lazy, useContext } from "react";
import type { ComponentType, JSX, LazyExoticComponent } from "react";

/** Stands for one attempt at drawing; another object is another attempt. */
export const DrawingAttempt = createContext<object>({});

/**
 * A part of the pane whose code comes when it is first drawn. React's own `lazy` keeps a failure for ever; here a part that could not
 * be loaded, as with a cut connection, is asked for again in the next attempt. Within one it is not: React draws again by itself what
 * failed, and would ask without end.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element {
  let kept: LazyExoticComponent<ComponentType<Props>> | undefined;
  let failedIn: object | undefined;
  const asked = (attempt: object): LazyExoticComponent<ComponentType<Props>> => {
    if (kept !== undefined && (failedIn === undefined || failedIn === attempt)) return kept;
    failedIn = undefined;
    kept = lazy(async () => {
      try {
        return { default: await load() };
      } catch (failure) {
        failedIn = attempt;
        throw failure;
      }
    });
    return kept;
  };
  return function LazyPart(props) {
    const Part = asked(useContext(DrawingAttempt));
    return <Part {...props} />;
  };
}
