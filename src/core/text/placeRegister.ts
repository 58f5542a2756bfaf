/** A place of the register and the unit that took it over. */
export interface RegisterEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: "commune" | "ward" | "township";
  readonly district?: string;
  readonly districtCode?: string;
  /** A rural district (huyện) where it is not said. */
  readonly districtKind?: "district" | "city" | "town";
  readonly province: string;
  /** ISO dates of its first and last day; absent where it reaches beyond the register. */
  readonly from?: string;
  readonly to?: string;
  readonly successors: readonly { readonly code: string; readonly name: string }[];
  /** Communes in extreme difficulty take another region's thresholds where the decision says so. */
  readonly area?: string;
}

export interface PlaceRegister {
  readonly id: string;
  readonly province: string;
  readonly provinceCode: string;
  /** The area the province's communes take their thresholds from. */
  readonly area: string;
  readonly entries: readonly RegisterEntry[];
  readonly sources?: readonly string[];
}
