import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionSnapshot } from "./types";

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives the session to everything inside. */
export const SessionProvider = SessionContext.Provider;

/** The session, and what it holds now; the component is drawn anew when that changes. */
export function useSession(): readonly [SessionSnapshot, Session] {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("There is no session around this component.");
  return [useSyncExternalStore(session.subscribe, session.getSnapshot), session];
}
