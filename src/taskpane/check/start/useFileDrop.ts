import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { useSession } from "../../session/useSession";
import { openFirst } from "./openFirst";

/** Opens a file that is dropped on an element; says whether one hovers over it now. */
export function useFileDrop(): readonly [RefObject<HTMLElement | null>, boolean] {
  const [, session] = useSession();
  const area = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (kind: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void): void =>
      area.current?.addEventListener(kind, hear, { signal: listening.signal });
    on("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", () => setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      openFirst(event.dataTransfer?.files, session);
    });
    return () => listening.abort();
  }, [session]);
  return [area, isOver];
}
