import type { SessionSnapshot } from "./types";

/** Holds the one snapshot and tells who listens when it is replaced. */
export class SnapshotStore {
  private readonly listeners = new Set<() => void>();

  constructor(private current: SessionSnapshot) {}

  get snapshot(): SessionSnapshot {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  change(changed: Partial<SessionSnapshot>): void {
    this.current = { ...this.current, ...changed };
    for (const listener of this.listeners) listener();
  }
}
