/** The sources money of the programme comes from, as its forms print them; parts stand below the source they belong to. */
export type FundId =
  | "nstw"
  | "nstw_dau_tu"
  | "nstw_su_nghiep"
  | "nsdp"
  | "nsdp_tinh"
  | "nsdp_huyen"
  | "nsdp_xa"
  | "long_ghep"
  | "tin_dung"
  | "doanh_nghiep"
  | "cong_dong"
  | "cong_dong_tien"
  | "cong_dong_hien_vat"
  | "khac";

interface FundWords {
  readonly id: FundId;
  readonly parent?: FundId;
  readonly name: { readonly vi: string; readonly en: string };
  /** What a label says of it, without tones and case; of a part, below its parent or wherever it says the parent too. */
  readonly words: RegExp;
}

/** In the order they are tried: a part is tried only below its parent, before the sources themselves. */
export const FUNDS: readonly FundWords[] = [
  {
    id: "nstw",
    name: { vi: "ngân sách trung ương", en: "central budget" },
    words: /^(?:von |nguon )?(?:(?:ngan sach|ns) (?:trung uong|tw)|nstw|trung uong)\b/,
  },
  {
    id: "nstw_dau_tu",
    parent: "nstw",
    name: { vi: "ngân sách trung ương, vốn đầu tư công", en: "central budget, public investment" },
    words: /dau tu|\bdtpt\b/,
  },
  {
    id: "nstw_su_nghiep",
    parent: "nstw",
    name: { vi: "ngân sách trung ương, kinh phí sự nghiệp", en: "central budget, recurrent" },
    words: /su nghiep|thuong xuyen|\bsn\b/,
  },
  {
    id: "nsdp",
    name: { vi: "ngân sách địa phương", en: "local budgets" },
    words: /^(?:von |nguon )?(?:(?:ngan sach|ns) (?:dia phuong|dp)|nsdp)\b/,
  },
  {
    id: "nsdp_tinh",
    parent: "nsdp",
    name: { vi: "ngân sách tỉnh", en: "provincial budget" },
    words: /\btinh\b|^nst$/,
  },
  {
    id: "nsdp_huyen",
    parent: "nsdp",
    name: { vi: "ngân sách huyện", en: "district budgets" },
    words: /\bhuyen\b|^nsh$/,
  },
  {
    id: "nsdp_xa",
    parent: "nsdp",
    name: { vi: "ngân sách xã", en: "commune budgets" },
    words: /\bxa\b|^nsx$/,
  },
  { id: "long_ghep", name: { vi: "vốn lồng ghép", en: "integrated programmes" }, words: /long ghep/ },
  { id: "tin_dung", name: { vi: "vốn tín dụng", en: "credit" }, words: /tin dung/ },
  {
    id: "doanh_nghiep",
    name: { vi: "vốn doanh nghiệp, hợp tác xã", en: "enterprises and cooperatives" },
    words: /doanh nghiep|hop tac xa|\bhtx\b/,
  },
  {
    id: "cong_dong",
    name: { vi: "cộng đồng và người dân", en: "communities and people" },
    words: /cong dong|nguoi dan|nhan dan|\bdan (?:dong )?gop/,
  },
  {
    id: "cong_dong_tien",
    parent: "cong_dong",
    name: { vi: "cộng đồng và người dân, tiền mặt", en: "communities and people, money" },
    words: /tien/,
  },
  {
    id: "cong_dong_hien_vat",
    parent: "cong_dong",
    name: {
      vi: "cộng đồng và người dân, ngày công và hiện vật",
      en: "communities and people, labour and goods",
    },
    words: /ngay cong|hien vat|hien dat/,
  },
  { id: "khac", name: { vi: "nguồn khác", en: "other sources" }, words: /\bkhac\b/ },
];

/** The source a label names; `above` is the source its heading names. Words are without tones and case. */
export function fundNamed(words: string, above: FundId | undefined): FundId | undefined {
  const part = FUNDS.find(
    ({ parent, words: of }) => parent !== undefined && parent === above && of.test(words),
  );
  if (part !== undefined) return part.id;
  const source = FUNDS.find(({ parent, words: of }) => parent === undefined && of.test(words));
  if (source !== undefined) return source.id;
  return /^(?:von )?(?:ngan sach|ns)\b|^ns[thx]$/.test(words)
    ? FUNDS.find(({ parent, words: of }) => parent === "nsdp" && of.test(words))?.id
    : undefined;
}

export const TOP_FUNDS: readonly FundId[] = FUNDS.flatMap(({ id, parent }) =>
  parent === undefined ? [id] : [],
);

export function partsOf(fund: FundId): readonly FundId[] {
  return FUNDS.flatMap(({ id, parent }) => (parent === fund ? [id] : []));
}
